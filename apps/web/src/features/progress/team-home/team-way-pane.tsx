import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { MilestoneStrip } from '../../../ui/milestone-strip.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { teamHomeQuery } from '../team-milestones.queries.js';
import { isAtRest, MilestoneLines } from './milestone-lines.js';

/** On a team's page: its way through the plan, and the milestones about which there is something to do. Absent without a cohort. */
export function TeamWayPane({ teamId }: { teamId: string }) {
  const { t } = useTranslation('teamHome');
  const { slug } = useHub();
  const query = useQuery(teamHomeQuery(slug, teamId));
  const milestones = query.data?.milestones;
  if (milestones?.length === 0) return null;
  const open = milestones?.filter(({ shown }) => !isAtRest(shown)) ?? [];
  return (
    <Pane>
      <PaneSection title={t('way')}>
        <QueryStates query={query}>
          {(home) => (
            <MilestoneStrip size="wide" milestones={home.milestones.map(({ code, shown }) => ({ code, ...shown }))} />
          )}
        </QueryStates>
      </PaneSection>
      {open.length > 0 ? <MilestoneLines label={t('way')} milestones={open} /> : null}
    </Pane>
  );
}
