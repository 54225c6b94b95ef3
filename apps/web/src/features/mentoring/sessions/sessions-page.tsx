import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { HairlineList, Pane } from '../../../ui/pane.js';
import { MoreButton } from '../../../ui/more-button.js';
import { QueryStates } from '../../../ui/query-states.js';
import { TabNav } from '../../../ui/tab-nav.js';
import { sessionsQuery } from '../sessions.queries.js';
import { SessionLine } from './session-line.js';
import { sessionsRoute } from './sessions.routes.js';

/** `/h/$hub/sessions`: a mentor's or a team's sessions, the coming ones and the past ones with their logs. */
export function SessionsPage() {
  const { t } = useTranslation('sessions');
  const { slug, roles } = useHub();
  const { when } = useSearch({ from: sessionsRoute.id });
  const isStaff = roles.some((role) => role === 'hub_staff' || role === 'hub_manager');
  const whose = roles.includes('mentor') && !isStaff ? 'mine' : 'all';
  const query = useInfiniteQuery(sessionsQuery(slug, { when, whose }));
  return (
    <>
      <PageHeader title={t('list.title')} facts={t('list.facts')} />
      <TabNav label={t('list.tabs')}>
        {(['coming', 'past'] as const).map((tab) => (
          <Link
            key={tab}
            to="/h/$hub/sessions"
            params={{ hub: slug }}
            search={{ when: tab }}
            aria-current={tab === when ? 'page' : undefined}
          >
            {t(`list.${tab}`)}
          </Link>
        ))}
      </TabNav>
      <Pane label={t(`list.${when}`)}>
        <QueryStates query={query}>
          {({ pages }) => {
            const sessions = pages.flatMap(({ items }) => items);
            return sessions.length > 0 ? (
              <HairlineList label={t(`list.${when}`)}>
                {sessions.map((session) => (
                  <SessionLine
                    key={session.id}
                    session={session}
                    {...(whose === 'mine' && { without: 'mentor' as const })}
                  />
                ))}
              </HairlineList>
            ) : (
              <EmptyState title={t(`list.empty.${when}`)}>{t(`list.emptyBody.${when}`)}</EmptyState>
            );
          }}
        </QueryStates>
        <MoreButton query={query} />
      </Pane>
    </>
  );
}
