import { Button } from '@mantine/core';
import type { MentoringSessionRow, SilentPairsPage } from '@onsil/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PageHeader } from '../../../ui/page-header.js';
import { HairlineList } from '../../../ui/pane.js';
import { TabNav } from '../../../ui/tab-nav.js';
import { SessionDialog, type SessionTask } from '../sessions/session-dialog.js';
import { useSessionWords } from '../sessions/use-session-words.js';
import { Hours } from './hours.js';
import styles from './oversight.module.css';
import { missingLogsQuery, silentPairsQuery } from './oversight.queries.js';
import { OVERSIGHT_TABS, oversightRoute, type OversightSearch } from './oversight.routes.js';
import { PagedPane } from './paged-pane.js';
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

function MissingLogs() {
  const { t } = useTranslation('oversight');
  const { slug } = useHub();
  const query = useInfiniteQuery(missingLogsQuery(slug));
  return (
    <PagedPane query={query} label={t('tab.missing')}>
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
    </PagedPane>
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
      <PagedPane<SilentPairsPage> query={query} label={t('tab.silent')}>
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
      </PagedPane>
      {task ? <SessionDialog task={task} onClose={() => plan(null)} /> : null}
    </>
  );
}
