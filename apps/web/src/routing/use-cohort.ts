import type { CohortSummary, ProgrammeView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { programmesQuery } from '../api/programmes.js';
import { useKept } from '../ui/use-kept.js';
import { useCan, useHub } from './use-hub.js';

export interface CohortInProgramme extends CohortSummary {
  programme: string;
}

/** Every cohort of the hub that the person may know of, newest programme first as the server sorts them. */
export function useCohorts(): CohortInProgramme[] {
  const { slug } = useHub();
  const mayRead = useCan()('plan.read');
  const { data } = useQuery({ ...programmesQuery(slug), enabled: mayRead });
  return (data?.items ?? []).flatMap(inProgramme);
}

/** The cohort that is worked in: the address says it, else the last one chosen here, else the first that is open. */
export function useCohort(): [CohortInProgramme | null, (id: string) => void] {
  const { slug } = useHub();
  const { cohort: addressed } = useParams({ strict: false });
  const [kept, keep] = useKept<string | null>(`onsil.cohort.${slug}`, null);
  const cohorts = useCohorts();
  const byId = (id: string | null | undefined) => cohorts.find((cohort) => cohort.id === id);
  const current = byId(addressed) ?? byId(kept) ?? cohorts.find(({ phase }) => phase === 'open') ?? cohorts[0] ?? null;
  return [current, keep];
}

function inProgramme({ name, cohorts }: ProgrammeView): CohortInProgramme[] {
  return cohorts.map((cohort) => ({ ...cohort, programme: name }));
}
