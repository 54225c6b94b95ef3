import { Button, SegmentedControl } from '@mantine/core';
import type { MentoringHoursPage, MentoringSessionRow, SilentPairsPage } from '@onsil/contracts';
import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PageHeader } from '../../../ui/page-header.js';
import { HairlineList, Pane } from '../../../ui/pane.js';
import { MoreButton } from '../../../ui/more-button.js';
import { QueryStates } from '../../../ui/query-states.js';
import { TabNav } from '../../../ui/tab-nav.js';
import { SessionDialog, type SessionTask } from '../sessions/session-dialog.js';
import { useSessionWords } from '../sessions/use-session-words.js';
import styles from './oversight.module.css';
import { hoursQuery, missingLogsQuery, silentPairsQuery } from './oversight.queries.js';
import { OVERSIGHT_TABS, oversightRoute, type OversightSearch } from './oversight.routes.js';
import { SettingsDialog } from './settings-dialog.js';

/** `/h/$hub/mentoring`: which logs are missing, which pairs are silent, how many hours were given. */
export function OversightPage() {
  return <Oversight {...useSearch({ from: oversightRoute.id })} />;
}

export function Oversight({ tab, by }: OversightSearch) {
  const { t } = useTranslation('oversight');
  const { slug } = useHub();
  const can = useCan();
  const [isSetting, setSetting] = useState(false);
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={t('facts')}
        actions={
          <>
            {can('mentoring.configure') ? (
              <Button variant="default" onClick={() => setSetting(true)}>
                {t('settings.open')}
              </Button>
            ) : null}
            {can('mentor.read') ? (
              <Button renderRoot={(props) => <Link {...props} to="/h/$hub/mentors" params={{ hub: slug }} />}>
                {t('mentors')}
              </Button>
            ) : null}
          </>
        }
      />
      <TabNav label={t('tabs')}>
        {OVERSIGHT_TABS.map((each) => (
          <Link
            key={each}
            to="/h/$hub/mentoring"
            params={{ hub: slug }}
            search={{ tab: each }}
            aria-current={each === tab ? 'page' : undefined}
          >
            {t(`tab.${each}`)}
          </Link>
        ))}
      </TabNav>
      {tab === 'missing' ? <MissingLogs /> : tab === 'silent' ? <SilentPairs /> : <Hours by={by ?? 'team'} />}
      {isSetting ? <SettingsDialog onClose={() => setSetting(false)} /> : null}
    </>
  );
}

interface PagedProps<Page> {
  query: UseInfiniteQueryResult<InfiniteData<Page>>;
  label: string;
  children: (pages: Page[]) => ReactNode;
}

function Paged<Page>({ query, label, children }: PagedProps<Page>) {
  return (
    <Pane label={label}>
      <QueryStates query={query}>{({ pages }) => children(pages)}</QueryStates>
      <MoreButton query={query} />
    </Pane>
  );
}

function MissingLogs() {
  const { t } = useTranslation('oversight');
  const { slug } = useHub();
  const query = useInfiniteQuery(missingLogsQuery(slug));
  return (
    <Paged query={query} label={t('tab.missing')}>
      {(pages) => {
        const sessions = pages.flatMap(({ items }) => items);
        return sessions.length > 0 ? (
          <HairlineList label={t('tab.missing')}>
            {sessions.map((session) => (
              <MissingLog key={session.id} session={session} />
            ))}
          </HairlineList>
        ) : (
          <EmptyState kind="done" title={t('empty.missing')} />
        );
      }}
    </Paged>
  );
}

function MissingLog({ session }: { session: MentoringSessionRow }) {
  const { t } = useTranslation('oversight');
  const { slug } = useHub();
  const words = useSessionWords();
  const { id, mentor } = session;
  return (
    <li className={styles['line']}>
      <div>
        <Link to="/h/$hub/sessions/$session" params={{ hub: slug, session: id }}>
          {words.title(session)}
        </Link>
        <p className={styles['quiet']}>
          {mentor.name} · {words.when(session)}
        </p>
      </div>
      <Button
        size="xs"
        variant="default"
        aria-label={t('logForOf', { mentor: mentor.name, session: words.title(session) })}
        renderRoot={(props) => (
          <Link {...props} to="/h/$hub/sessions/$session/log" params={{ hub: slug, session: id }} />
        )}
      >
        {t('logFor')}
      </Button>
    </li>
  );
}

function SilentPairs() {
  const { t } = useTranslation('oversight');
  const { slug } = useHub();
  const { dateTime, day, dayOf } = useFormats();
  const query = useInfiniteQuery(silentPairsQuery(slug));
  const [task, plan] = useState<SessionTask | null>(null);
  return (
    <>
      <Paged<SilentPairsPage> query={query} label={t('tab.silent')}>
        {(pages) => {
          const pairs = pages.flatMap(({ items }) => items);
          if (pairs.length === 0)
            return <EmptyState kind="done" title={t('empty.silent', { count: pages[0]?.silentAfterDays ?? 0 })} />;
          return (
            <HairlineList label={t('tab.silent')}>
              {pairs.map(({ assignmentId, team, mentor, lastSessionAt, nextSessionAt, silentDays }) => (
                <li key={assignmentId} className={styles['line']}>
                  <div>
                    <Link to="/h/$hub/teams/$team" params={{ hub: slug, team: team.id }}>
                      {team.name}
                    </Link>
                    <p className={styles['quiet']}>
                      <Link to="/h/$hub/mentors/$mentor" params={{ hub: slug, mentor: mentor.id }}>
                        {mentor.name}
                      </Link>
                      {' · '}
                      {lastSessionAt ? t('lastMet', { day: day(dayOf(lastSessionAt)) }) : t('neverMet')}
                      {nextSessionAt ? ` · ${t('nextMeets', { when: dateTime(nextSessionAt) })}` : ''}
                    </p>
                  </div>
                  <span className={styles['end']}>
                    <b>{t('silentDays', { count: silentDays })}</b>
                    {nextSessionAt ? null : (
                      <Button
                        size="xs"
                        variant="default"
                        aria-label={t('planOf', { team: team.name, mentor: mentor.name })}
                        onClick={() => plan({ what: 'plan', teams: [team], mentors: [mentor] })}
                      >
                        {t('plan')}
                      </Button>
                    )}
                  </span>
                </li>
              ))}
            </HairlineList>
          );
        }}
      </Paged>
      {task ? <SessionDialog task={task} onClose={() => plan(null)} /> : null}
    </>
  );
}

type HoursLine = MentoringHoursPage['items'][number];

interface CountedProps {
  of: HoursLine;
  by: 'team' | 'mentor';
  children: string;
}

/** A number of a line, which opens the sessions that it counts. */
function Counted({ of: { id, sessions }, by, children }: CountedProps) {
  const { slug } = useHub();
  if (sessions === 0) return children;
  return (
    <Link to="/h/$hub/sessions" params={{ hub: slug }} search={{ when: 'logged' as const, [by]: id }}>
      {children}
    </Link>
  );
}

function Hours({ by }: { by: 'team' | 'mentor' }) {
  const { t } = useTranslation('oversight');
  const { slug } = useHub();
  const { duration, number, day, dayOf } = useFormats();
  const navigate = useNavigate();
  const query = useInfiniteQuery(hoursQuery(slug, by));
  const columns = [
    {
      key: 'name',
      title: t(`column.${by}`),
      cell: ({ id, name }: HoursLine) =>
        by === 'team' ? (
          <Link to="/h/$hub/teams/$team" params={{ hub: slug, team: id }}>
            {name}
          </Link>
        ) : (
          <Link to="/h/$hub/mentors/$mentor" params={{ hub: slug, mentor: id }}>
            {name}
          </Link>
        ),
    },
    {
      key: 'sessions',
      title: t('column.sessions'),
      cell: (line: HoursLine) => (
        <Counted of={line} by={by}>
          {number(line.sessions)}
        </Counted>
      ),
      isNumber: true,
    },
    {
      key: 'hours',
      title: t('column.hours'),
      cell: (line: HoursLine) => (
        <Counted of={line} by={by}>
          {duration(line.minutes)}
        </Counted>
      ),
      isNumber: true,
    },
    {
      key: 'last',
      title: t('column.last'),
      cell: ({ lastSessionAt }: HoursLine) => (lastSessionAt ? day(dayOf(lastSessionAt)) : t('neverMet')),
    },
  ];
  return (
    <>
      <div className={styles['by']}>
        <SegmentedControl
          aria-label={t('by')}
          value={by}
          onChange={(chosen) =>
            void navigate({
              to: '/h/$hub/mentoring',
              params: { hub: slug },
              search: { tab: 'hours', ...(chosen === 'mentor' && { by: 'mentor' }) },
            })
          }
          data={[
            { value: 'team', label: t('column.team') },
            { value: 'mentor', label: t('column.mentor') },
          ]}
        />
        {query.data ? (
          <Link
            className={styles['quiet']}
            to="/h/$hub/sessions"
            params={{ hub: slug }}
            search={{ when: 'logged' as const }}
          >
            {t('totals', {
              count: query.data.pages[0]!.totals.sessions,
              time: duration(query.data.pages[0]!.totals.minutes),
            })}
          </Link>
        ) : null}
      </div>
      <Paged query={query} label={t('tab.hours')}>
        {(pages) => {
          const lines = pages.flatMap(({ items }) => items);
          return lines.length > 0 ? (
            <DataTable label={t('tab.hours')} columns={columns} rows={lines} rowKey={({ id }) => id} />
          ) : (
            <EmptyState title={t('empty.hours')}>{t('empty.hoursBody')}</EmptyState>
          );
        }}
      </Paged>
    </>
  );
}
