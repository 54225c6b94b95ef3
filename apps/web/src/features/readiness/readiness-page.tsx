import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useCohort } from '../../routing/use-cohort.js';
import { useCan, useHub } from '../../routing/use-hub.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { HairlineList, Pane } from '../../ui/pane.js';
import { QueryStates } from '../../ui/query-states.js';
import { readinessTeamsQuery } from './readiness.queries.js';

/** `/h/$hub/readiness`: a cohort for staff, a choice of teams for whoever has several, else the one team. */
export function ReadinessPage() {
  const { slug } = useHub();
  const [cohort] = useCohort();
  if (!useCan()('readiness.oversee')) return <OwnTeams />;
  return cohort ? (
    <Navigate
      to="/h/$hub/c/$cohort/readiness"
      params={{ hub: slug, cohort: cohort.id }}
      search={{ tab: 'map' }}
      replace
    />
  ) : (
    <NothingYet />
  );
}

function NothingYet() {
  const { t } = useTranslation('readiness');
  return (
    <>
      <PageHeader title={t('title')} />
      <Pane>
        <EmptyState title={t('empty.cohort')}>{t('empty.cohortBody')}</EmptyState>
      </Pane>
    </>
  );
}

function OwnTeams() {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const query = useQuery(readinessTeamsQuery(slug));
  return (
    <QueryStates query={query}>
      {({ items }) =>
        items.length === 1 ? (
          <Navigate to="/h/$hub/readiness/teams/$team" params={{ hub: slug, team: items[0]!.id }} replace />
        ) : (
          <>
            <PageHeader title={t('title')} facts={items.length > 0 ? t('chooseTeam') : undefined} />
            <Pane>
              {items.length > 0 ? (
                <HairlineList label={t('chooseTeam')}>
                  {items.map(({ id, name }) => (
                    <li key={id}>
                      <Link to="/h/$hub/readiness/teams/$team" params={{ hub: slug, team: id }}>
                        {name}
                      </Link>
                    </li>
                  ))}
                </HairlineList>
              ) : (
                <EmptyState title={t('empty.team')}>{t('empty.teamBody')}</EmptyState>
              )}
            </Pane>
          </>
        )
      }
    </QueryStates>
  );
}
