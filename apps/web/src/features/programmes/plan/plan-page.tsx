import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { useHub } from '../../../routing/use-hub.js';
import { QueryStates } from '../../../ui/query-states.js';
import { PlanEditor } from './plan-editor.js';
import { planQuery } from './plan.queries.js';

const route = getRouteApi('/signed-in/h/$hub/c/$cohort/plan');

/** `/h/$hub/c/$cohort/plan` */
export function PlanPage() {
  const { slug } = useHub();
  const { cohort } = route.useParams();
  const { milestone } = route.useSearch();
  const query = useQuery(planQuery(slug, cohort));
  return (
    <QueryStates query={query}>
      {(view) => <PlanEditor key={`${view.cohort.id} ${view.cohort.phase}`} view={view} opened={milestone ?? null} />}
    </QueryStates>
  );
}
