import { Button } from '@mantine/core';
import type { TeamHomeView, TeamMilestoneView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ForeignPanesOn } from '../../../routing/panes.js';
import { useCan, useHub, useMe } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { MilestoneStrip } from '../../../ui/milestone-strip.js';
import { NotFound } from '../../../ui/no-page.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, WithAside } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { StatusMark } from '../../../ui/status-mark.js';
import { useHeld } from '../../../ui/use-held.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { AskDialog } from '../exceptions/ask-dialog.js';
import { ExceptionList } from '../exceptions/exception-list.js';
import { PauseDialog } from '../exceptions/pause-dialog.js';
import { HandInPane } from '../hand-in/hand-in-pane.js';
import { TaskList } from '../tasks/task-list.js';
import { teamHomeQuery, teamMilestoneQuery } from '../team-milestones.queries.js';
import { isAtRest, MilestoneLines } from './milestone-lines.js';
import styles from './team-home.module.css';

/** What a team sees first: the one thing to do now, what good looks like, the way so far, what was said. */
export function TeamHomePage() {
  const { teamIds } = useHub();
  const { team } = useSearch({ strict: false }) as { team?: string };
  const teamId = team ?? teamIds[0];
  return teamId ? <TeamHome teamId={teamId} /> : <NotFound />;
}

function TeamHome({ teamId }: { teamId: string }) {
  const { t } = useTranslation('teamHome');
  const { slug } = useHub();
  const { name } = useMe();
  const query = useQuery(teamHomeQuery(slug, teamId));
  return (
    <QueryStates query={query}>
      {(home) => {
        const todo = home.milestones.filter(({ shown }) => shown.turn === 'team').length;
        return (
          <>
            <PageHeader
              title={todo > 0 ? t('title.todo', { count: todo }) : t('title.nothing')}
              above={
                <>
                  <Link to="/h/$hub/teams/$team" params={{ hub: slug, team: home.team.id }}>
                    {home.team.name}
                  </Link>{' '}
                  · {name}
                </>
              }
            />
            <WithAside aside={<Beside home={home} />}>
              <NextMilestone key={home.team.id} home={home} />
              <Later home={home} />
            </WithAside>
          </>
        );
      }}
    </QueryStates>
  );
}

/** What comes next; a milestone that one writes in stays until what is written there is sent or shown. */
function NextMilestone({ home }: { home: TeamHomeView }) {
  const [isUnsent, setUnsent] = useState(false);
  const id = useHeld(home.nextId, home.nextId ?? '', isUnsent);
  return id ? <HandIn key={id} id={id} onUnsent={setUnsent} /> : <NothingToDo home={home} />;
}

function HandIn({ id, onUnsent }: { id: string; onUnsent: (isUnsent: boolean) => void }) {
  const { slug } = useHub();
  const query = useQuery(teamMilestoneQuery(slug, id));
  return <QueryStates query={query}>{(view) => <OwnHandIn live={view} onUnsent={onUnsent} />}</QueryStates>;
}

function OwnHandIn({ live, onUnsent }: { live: TeamMilestoneView; onUnsent: (isUnsent: boolean) => void }) {
  const [isUnsent, setUnsent] = useState(false);
  const view = useHeld(live, `${live.capabilities.handIn}/${live.attempts.length}`, isUnsent);
  const tell = useCallback(
    (unsent: boolean) => {
      setUnsent(unsent);
      onUnsent(unsent);
    },
    [onUnsent],
  );
  return (
    <HandInPane key={view.attempts.length} view={view} overtakenBy={view === live ? null : live} onUnsent={tell} />
  );
}

function NothingToDo({ home }: { home: TeamHomeView }) {
  const { t } = useTranslation('teamHome');
  const isWaiting = home.milestones.some(({ shown }) => shown.state === 'in_review');
  return (
    <Pane>
      {home.cohorts.length === 0 ? (
        <EmptyState title={t('noCohort.title')}>{t('noCohort.body')}</EmptyState>
      ) : (
        <EmptyState kind="done" title={t('nothing.title')}>
          {isWaiting ? t('nothing.waiting') : t('nothing.body')}
        </EmptyState>
      )}
    </Pane>
  );
}

/** Everything else that is open, blocked or waits, with its day. */
function Later({ home }: { home: TeamHomeView }) {
  const { t } = useTranslation('teamHome');
  const later = home.milestones.filter(({ id, shown }) => id !== home.nextId && !isAtRest(shown));
  if (later.length === 0) return null;
  return (
    <Pane>
      <PaneSection title={t('later')} count={later.length} />
      <MilestoneLines label={t('later')} milestones={later} />
    </Pane>
  );
}

function Beside({ home }: { home: TeamHomeView }) {
  const { t } = useTranslation('teamHome');
  const { slug } = useHub();
  const { relative } = useFormats();
  const nameOf = usePersonName();
  const next = useQuery({ ...teamMilestoneQuery(slug, home.nextId ?? ''), enabled: home.nextId !== null });
  const inReview = home.milestones.filter(({ shown }) => shown.state === 'in_review');
  const { lastReview, medianDaysToAnswer } = home;
  return (
    <>
      {next.data?.goodLooksLike ? (
        <Pane>
          <PaneSection title={t('good')}>
            <blockquote className={styles['good']}>{next.data.goodLooksLike}</blockquote>
          </PaneSection>
        </Pane>
      ) : null}
      {home.milestones.length > 0 ? (
        <Pane>
          <PaneSection title={t('way')}>
            <MilestoneStrip size="wide" milestones={home.milestones.map(({ code, shown }) => ({ code, ...shown }))} />
          </PaneSection>
          {inReview.map(({ id, code, title, shown }) => (
            <PaneSection key={id}>
              <p>
                <StatusMark of={shown} shape="icon" decorative />{' '}
                <Link to="/h/$hub/milestones/$milestone" params={{ hub: slug, milestone: id }}>
                  {t('inReview', { code, title })}
                </Link>
              </p>
              <p className={styles['quiet']}>
                {t('waits', { count: (shown.days ?? 0) + 1 })}{' '}
                {medianDaysToAnswer === null ? '' : t('pace', { count: medianDaysToAnswer })}
              </p>
            </PaneSection>
          ))}
        </Pane>
      ) : null}
      {lastReview ? (
        <Pane>
          <PaneSection title={t('lastReview.title')}>
            <p>
              <Link to="/h/$hub/milestones/$milestone" params={{ hub: slug, milestone: lastReview.teamMilestoneId }}>
                {lastReview.code} {lastReview.title}
              </Link>
              {', '}
              {t(`lastReview.${lastReview.decision}`)}
            </p>
            {lastReview.body ? <p className={styles['words']}>{lastReview.body}</p> : null}
            <p className={styles['quiet']}>
              {nameOf(lastReview.reviewer)} · {relative(lastReview.decidedAt)}
            </p>
          </PaneSection>
        </Pane>
      ) : null}
      <ForeignPanesOn on="teamHome" about={{ teamId: home.team.id }} />
      {home.tasks.length > 0 ? (
        <Pane>
          <PaneSection title={t('tasks')} count={home.tasks.length}>
            <TaskList tasks={home.tasks} />
          </PaneSection>
        </Pane>
      ) : null}
      <Exceptions home={home} next={next.data} />
    </>
  );
}

function Exceptions({ home, next }: { home: TeamHomeView; next: TeamMilestoneView | undefined }) {
  const { t } = useTranslation('teamHome');
  const { t: of } = useTranslation('exceptions');
  const can = useCan();
  const [isPausing, setPausing] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const open = home.cohorts.find(({ phase }) => phase === 'open');
  const mayAsk = home.capabilities.ask && open !== undefined;
  if (home.exceptions.length === 0 && !mayAsk) return null;
  return (
    <Pane>
      <PaneSection
        title={t('exceptions')}
        end={
          mayAsk ? (
            <Button size="xs" variant="subtle" onClick={() => setPausing(true)}>
              {of(can('exception.decide') ? 'pause.action' : 'pause.open')}
            </Button>
          ) : null
        }
      >
        {home.exceptions.length > 0 ? (
          <ExceptionList exceptions={home.exceptions} withMilestone />
        ) : (
          <p className={styles['quiet']}>{t('noExceptions')}</p>
        )}
        {next?.capabilities.ask ? (
          <Button size="xs" variant="default" mt="sm" onClick={() => setAsking(true)}>
            {t('askFor', { code: next.code })}
          </Button>
        ) : null}
        {next && isAsking ? <AskDialog view={next} opened onClose={() => setAsking(false)} /> : null}
      </PaneSection>
      {open ? (
        <PauseDialog teamId={home.team.id} cohortId={open.id} opened={isPausing} onClose={() => setPausing(false)} />
      ) : null}
    </Pane>
  );
}
