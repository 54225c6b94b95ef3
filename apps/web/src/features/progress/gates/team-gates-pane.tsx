import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { teamGatesQuery } from './gates.queries.js';
import { TeamGatesList } from './team-gates-list.js';

/** A team's gates on its pages, with the way to all of it. Absent where the plan has none. */
export function TeamGatesPane({ teamId }: { teamId: string }) {
  const { t } = useTranslation('gates');
  const { slug } = useHub();
  const query = useQuery(teamGatesQuery(slug, teamId));
  const gates = query.data?.cohorts.flatMap((cohort) => cohort.gates);
  if (gates?.length === 0) return null;
  return (
    <Pane>
      <PaneSection
        title={t('title')}
        end={
          <Button
            size="xs"
            variant="light"
            renderRoot={(props) => (
              <Link {...props} to="/h/$hub/teams/$team/gates" params={{ hub: slug, team: teamId }} />
            )}
          >
            {t('see')}
          </Button>
        }
      />
      <QueryStates query={query}>{() => <TeamGatesList gates={gates!} />}</QueryStates>
    </Pane>
  );
}

/** The same for the board's side panel. */
export function TeamGatesGlance({ teamId }: { teamId: string }) {
  const { t } = useTranslation('gates');
  const { slug } = useHub();
  const query = useQuery(teamGatesQuery(slug, teamId));
  const gates = query.data?.cohorts.flatMap((cohort) => cohort.gates);
  if (gates?.length === 0) return null;
  return (
    <div>
      <h3>
        <Link to="/h/$hub/teams/$team/gates" params={{ hub: slug, team: teamId }}>
          {t('title')}
        </Link>
      </h3>
      <QueryStates query={query}>{() => <TeamGatesList gates={gates!} />}</QueryStates>
    </div>
  );
}
