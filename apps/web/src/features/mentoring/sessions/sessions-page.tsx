import type { MentoringSessionRow } from '@onsil/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { MoreButton } from '../../../ui/more-button.js';
import { PageHeader } from '../../../ui/page-header.js';
import { HairlineList, Pane } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { TabNav } from '../../../ui/tab-nav.js';
import { sessionsQuery } from '../sessions.queries.js';
import { SessionLine } from './session-line.js';
import styles from './sessions.module.css';
import { SessionsFilterRow } from './sessions-filter-row.js';
import { SESSION_LISTS, sessionsSearch, type SessionsSearch } from './sessions-search.js';
import { sessionsRoute } from './sessions.routes.js';

/** `/h/$hub/sessions`: sessions in reach, the coming ones, the past ones, and those that hours are counted from. */
export function SessionsPage() {
  const { t } = useTranslation('sessions');
  const { slug } = useHub();
  const oversees = useCan()('mentoring.oversee');
  const search = sessionsSearch(useSearch({ from: sessionsRoute.id })); // the router adds what the route passed over
  const { when, ...filter } = search;
  const isFiltered = Object.keys(filter).length > 0;
  const whose = useWhose(search);
  const query = useInfiniteQuery(sessionsQuery(slug, { ...search, whose }));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHeader
        {...(oversees && {
          above: (
            <Link to="/h/$hub/mentoring" params={{ hub: slug }} search={{ tab: 'hours' }}>
              {t('list.above')}
            </Link>
          ),
        })}
        title={t('list.title')}
        facts={t('list.facts')}
      />
      <TabNav label={t('list.tabs')}>
        {SESSION_LISTS.map((tab) => (
          <Link
            key={tab}
            to="/h/$hub/sessions"
            params={{ hub: slug }}
            search={{ ...filter, when: tab }}
            aria-current={tab === when ? 'page' : undefined}
          >
            {t(`list.${tab}`)}
          </Link>
        ))}
      </TabNav>
      <Pane label={t(`list.${when}`)}>
        {oversees || isFiltered ? <SessionsFilterRow search={search} shown={rows[0]} /> : null}
        <QueryStates query={query}>
          {({ pages }) =>
            rows.length > 0 ? (
              <>
                <Sum of={pages[0]!.totals} when={when} />
                <Rows rows={rows} when={when} isOwn={whose === 'mine'} />
              </>
            ) : isFiltered ? (
              <EmptyState kind="filtered" title={t('list.empty.filtered')} />
            ) : (
              <EmptyState title={t(`list.empty.${when}`)}>{t(`list.emptyBody.${when}`)}</EmptyState>
            )
          }
        </QueryStates>
        <MoreButton query={query} />
      </Pane>
    </>
  );
}

/** A mentor's own, unless the address names a mentor or a team. */
function useWhose({ team, mentor }: SessionsSearch): 'all' | 'mine' {
  const { roles } = useHub();
  const isStaff = roles.some((role) => role === 'hub_staff' || role === 'hub_manager');
  return roles.includes('mentor') && !isStaff && !team && !mentor ? 'mine' : 'all';
}

/** How many there are in all, and where they were held how long. */
function Sum({ of, when }: { of: { sessions: number; minutes: number }; when: SessionsSearch['when'] }) {
  const { t } = useTranslation('sessions');
  const { duration } = useFormats();
  return (
    <p className={styles['sum']} role="status">
      {when === 'logged'
        ? t('list.sumLogged', { count: of.sessions, time: duration(of.minutes) })
        : t('list.sum', { count: of.sessions })}
    </p>
  );
}

interface RowsProps {
  rows: readonly MentoringSessionRow[];
  when: SessionsSearch['when'];
  isOwn: boolean;
}

function Rows({ rows, when, isOwn }: RowsProps) {
  const { t } = useTranslation('sessions');
  return (
    <HairlineList label={t(`list.${when}`)}>
      {rows.map((session) => (
        <SessionLine key={session.id} session={session} {...(isOwn && { without: 'mentor' as const })} />
      ))}
    </HairlineList>
  );
}
