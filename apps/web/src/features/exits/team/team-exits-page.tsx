import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { teamExitsQuery } from '../exits.queries.js';
import { PlacePane } from './place-pane.js';

/** `/h/$hub/teams/$team/exits`: each place of a team on a cohort, how it ended or may end. */
export function TeamExitsPage() {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const can = useCan();
  const { team } = useParams({ from: '/signed-in/h/$hub/teams/$team/exits' });
  const query = useQuery(teamExitsQuery(slug, team));
  return (
    <QueryStates query={query}>
      {({ team: { name }, items, settings }) => (
        <>
          <PageHeader
            title={t('title', { team: name })}
            facts={t('facts')}
            above={
              can('inbox.read') ? (
                <Link to="/h/$hub/teams/$team" params={{ hub: slug, team }}>
                  {name}
                </Link>
              ) : null
            }
          />
          {items.length === 0 ? (
            <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
          ) : (
            <PaneStack>
              {items.map((place) => (
                <PlacePane key={place.enrolmentId} teamId={team} place={place} settings={settings} />
              ))}
            </PaneStack>
          )}
        </>
      )}
    </QueryStates>
  );
}
