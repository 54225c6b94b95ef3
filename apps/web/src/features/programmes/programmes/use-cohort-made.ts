import type { CohortCreated } from '@onsil/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { useHub } from '../../../routing/use-hub.js';

/** After a cohort was made: the lists know it, and its plan opens. */
export function useCohortMade(): (made: CohortCreated) => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { slug } = useHub();
  return async ({ cohortId }) => {
    await client.invalidateQueries({ queryKey: ['programmes', slug] });
    await navigate({ to: '/h/$hub/c/$cohort/plan', params: { hub: slug, cohort: cohortId } });
  };
}
