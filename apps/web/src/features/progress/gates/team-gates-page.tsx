import type { TeamGatesView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { GatePane } from './gate-pane.js';
import { teamGatesQuery } from './gates.queries.js';

/** `/h/$hub/teams/$team/gates`: what a team must have reached at each stage's end, and who let it through. */
export function TeamGatesPage() {
  const { slug } = useHub();
  const { team } = useParams({ from: '/signed-in/h/$hub/teams/$team/gates' });
  const query = useQuery(teamGatesQuery(slug, team));
  return <QueryStates query={query}>{(view) => <TeamGates view={view} />}</QueryStates>;
}

function TeamGates({ view: { team, cohorts } }: { view: TeamGatesView }) {
  const { t } = useTranslation('gates');
  const { slug, teamIds } = useHub();
  const gates = cohorts.flatMap((cohort) => cohort.gates);
  const passed = gates.filter((gate) => gate.passed !== null).length;
  return (
    <>
      <PageHeader
        above={
          teamIds.includes(team.id) ? (
            <Link to="/h/$hub/team" params={{ hub: slug }} search={{ team: team.id }}>
              {team.name}
            </Link>
          ) : (
            <Link to="/h/$hub/teams/$team" params={{ hub: slug, team: team.id }}>
              {team.name}
            </Link>
          )
        }
        title={t('title')}
        facts={gates.length > 0 ? t('facts.passed', { passed, count: gates.length }) : null}
      />
      <PaneStack>
        {gates.length === 0 ? (
          <Pane>
            <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
          </Pane>
        ) : null}
        {cohorts.flatMap((cohort) =>
          cohort.gates.map((gate) => <GatePane key={gate.stage.id} gate={gate} cohort={cohort.id} team={team} />),
        )}
      </PaneStack>
    </>
  );
}
