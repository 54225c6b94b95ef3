import type { TodayView } from '@onsil/contracts';
import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { MilestoneStrip } from '../../../ui/milestone-strip.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, WithAside } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { boardRoute } from '../board/board.routes.js';
import type { BoardSearch } from '../board/board-search.js';
import { todayQuery } from '../inbox/inbox.queries.js';
import { inboxRoute } from '../inbox/inbox.routes.js';
import { teamMilestonePath, teamPath } from '../links.js';
import styles from './today.module.css';

/** Days after which something stands out. */
const HOT_DAYS = 3;

type TodayTeam = TodayView['late']['items'][number];
type Section = 'review' | 'requests' | 'blocked' | 'late' | 'silent' | 'tasks';

/** Staff's first page: what waits for a person, oldest first, each with its action. */
export function TodayPage() {
  const { slug } = useHub();
  const query = useQuery(todayQuery(slug));
  return <QueryStates query={query}>{(today) => <Today hub={slug} today={today} />}</QueryStates>;
}

function Today({ hub, today }: { hub: string; today: TodayView }) {
  const { t } = useTranslation('today');
  const { day } = useFormats();
  const { total, review, requests, blocked, late, silent, tasks } = today;
  const oldest = review.items[0];
  return (
    <>
      <PageHeader
        title={total === 0 ? t('none') : t('title', { count: total })}
        facts={
          oldest
            ? t('facts', { day: day(today.today), count: review.total, days: oldest.days })
            : t('factsNoReview', { day: day(today.today) })
        }
        asOf={today.asOf}
        actions={
          oldest?.teamMilestoneId ? (
            <Button
              component={Link}
              to={teamMilestonePath(hub, oldest.teamMilestoneId)}
              leftSection={<IconEye size={17} aria-hidden />}
            >
              {t('start')}
            </Button>
          ) : null
        }
      />
      <WithAside aside={<Aside today={today} />}>
        <Pane label={t('label')}>
          {total === 0 ? <AllDone today={today} /> : null}
          <Group hub={hub} name="review" total={review.total} shown={review.items.length}>
            {review.items.map((item) => (
              <TeamLine
                key={item.teamMilestoneId}
                hub={hub}
                item={item}
                what={t('attempt', { count: item.attempt })}
                action="review"
              />
            ))}
          </Group>
          <Group hub={hub} name="requests" total={requests.total} shown={requests.items.length}>
            {requests.items.map(({ id, team, teamId, teamMilestoneId, milestone, kind, reason, days }) => (
              <Line
                key={id}
                team={team}
                below={milestone ? `${milestone.code} ${milestone.title}` : ''}
                what={`${t(`request.${kind}`)}. ${reason}`}
                days={days}
                to={teamMilestoneId ? teamMilestonePath(hub, teamMilestoneId) : teamPath(hub, teamId)}
                action={t('action.decide')}
              />
            ))}
          </Group>
          <Group
            hub={hub}
            name="blocked"
            total={blocked.total}
            shown={blocked.items.length}
            more={<OnBoards hub={hub} items={blocked.items} search={{ state: 'blocked' }} />}
          >
            {blocked.items.map((item) => (
              <TeamLine key={item.teamMilestoneId} hub={hub} item={item} what={blockedBy(item, t)} action="see" />
            ))}
          </Group>
          <Group hub={hub} name="late" total={late.total} shown={late.items.length}>
            {late.items.map((item) => (
              <TeamLine
                key={item.teamMilestoneId}
                hub={hub}
                item={item}
                what={t('late', { count: item.days })}
                isPast
                action="see"
              />
            ))}
          </Group>
          <Group
            hub={hub}
            name="silent"
            total={silent.total}
            shown={silent.items.length}
            more={<OnBoards hub={hub} items={silent.items} search={{ sort: 'silent' }} />}
          >
            {silent.items.map((item) => (
              <TeamLine
                key={`${item.cohortId}${item.teamId}`}
                hub={hub}
                item={item}
                what={t('silent', { count: item.days })}
                action="board"
              />
            ))}
          </Group>
          <Group
            hub={hub}
            name="tasks"
            total={tasks.total}
            shown={tasks.items.length}
            more={
              <Link to="/h/$hub/tasks/{-$task}" params={{ hub }} search={{ owner: 'me', status: 'open' }}>
                {t('all', { count: tasks.total })}
              </Link>
            }
          >
            {tasks.items.map(({ id, title, team, teamId, dueOn, daysLate }) => (
              <Line
                key={id}
                team={title}
                below={team ?? ''}
                what={dueOn ? t('taskDue', { day: day(dueOn) }) : ''}
                days={daysLate > 0 ? daysLate : null}
                isPast
                to={teamId ? teamPath(hub, teamId) : `/h/${hub}/tasks`}
                action={t('action.see')}
              />
            ))}
          </Group>
        </Pane>
      </WithAside>
    </>
  );
}

/** Nothing waits: what was answered, and what comes next. */
function AllDone({ today: { answer, upcoming } }: { today: TodayView }) {
  const { t } = useTranslation('today');
  const { day } = useFormats();
  const [next] = upcoming;
  return (
    <EmptyState kind="done" title={t('allClear')}>
      {answer.medianDays === null ? t('noPace') : t('done', { count: answer.answered, days: answer.medianDays })}{' '}
      {next ? t('next', { day: day(next.dueOn) }) : t('noUpcoming')}
    </EmptyState>
  );
}

function blockedBy({ blockers, milestone }: TodayTeam, t: ReturnType<typeof useTranslation<'today'>>['t']): string {
  const [blocker] = blockers;
  const code = milestone?.code ?? '';
  if (!blocker) return code;
  return blocker.kind === 'milestone'
    ? t('blockedBy', { code, what: blocker.what })
    : t('blocked', { code, what: blocker.what });
}

interface GroupProps {
  hub: string;
  name: Section;
  total: number;
  shown: number;
  /** Where the rest of it is, when not all is shown. */
  more?: ReactNode;
  children: ReactNode;
}

/** One kind of thing that waits; absent when nothing does. */
function Group({ hub, name, total, shown, more, children }: GroupProps) {
  const { t } = useTranslation('today');
  if (total === 0) return null;
  const box = ({ review: undefined, requests: 'requests', late: 'teams' } as const)[
    name as 'review' | 'requests' | 'late'
  ];
  const hasBox = name === 'review' || name === 'requests' || name === 'late';
  return (
    <section className={styles['group']} aria-labelledby={`today-${name}`}>
      <div className={styles['head']}>
        <h2 id={`today-${name}`}>{t(`group.${name}`)}</h2>
        <span>{total}</span>
        {hasBox && total > shown ? (
          <Link to={inboxRoute.to} params={{ hub }} search={box ? { box } : {}}>
            {t('all', { count: total })}
          </Link>
        ) : null}
        {total > shown ? more : null}
      </div>
      <ul>{children}</ul>
    </section>
  );
}

interface OnBoardsProps {
  hub: string;
  items: readonly TodayTeam[];
  search: BoardSearch;
}

/** All of them, on the board of each cohort that has some. */
function OnBoards({ hub, items, search }: OnBoardsProps) {
  const { t } = useTranslation('today');
  const cohorts = [...new Map(items.map(({ cohortId, cohort }) => [cohortId, cohort]))];
  return cohorts.map(([id, name]) => (
    <Link key={id} to="/h/$hub/c/$cohort/board" params={{ hub, cohort: id }} search={search}>
      {t('onBoard', { cohort: name })}
    </Link>
  ));
}

interface TeamLineProps {
  hub: string;
  item: TodayTeam;
  what: string;
  /** The days are counted from a due date, not since it began to wait. */
  isPast?: boolean;
  action: 'review' | 'see' | 'board';
}

function TeamLine({ hub, item, what, isPast, action }: TeamLineProps) {
  const { t } = useTranslation('today');
  const { team, teamId, cohortId, cohort, milestone, teamMilestoneId, days, strip } = item;
  return (
    <Line
      team={team}
      below={milestone ? `${milestone.code} ${milestone.title}` : cohort}
      what={what}
      strip={<MilestoneStrip milestones={strip} />}
      days={days}
      isPast={isPast}
      to={
        action !== 'board' && teamMilestoneId
          ? teamMilestonePath(hub, teamMilestoneId)
          : `/h/${hub}/c/${cohortId}/board?team=${teamId}`
      }
      action={t(`action.${action}`)}
    />
  );
}

interface LineProps {
  team: string;
  below: string;
  what: string;
  strip?: ReactNode;
  days: number | null;
  isPast?: boolean | undefined;
  to: string;
  action: string;
}

function Line({ team, below, what, strip, days, isPast, to, action }: LineProps) {
  const { t } = useTranslation('today');
  return (
    <li>
      <div className={styles['team']}>
        <b>{team}</b>
        <small>{below}</small>
      </div>
      <div className={styles['what']}>
        {what}
        {strip ? <span className={styles['strip']}>{strip}</span> : null}
      </div>
      <span className={styles['age']} data-hot={(days !== null && days >= HOT_DAYS) || undefined}>
        {days === null ? '' : t(isPast ? 'age' : 'days', { count: days })}
      </span>
      <Button
        size="xs"
        variant="default"
        component={Link}
        to={to}
        aria-label={`${team}, ${action}`}
        className={styles['button']}
      >
        {action}
      </Button>
    </li>
  );
}

function Aside({ today: { upcoming, answer } }: { today: TodayView }) {
  const { t } = useTranslation('today');
  const { slug } = useHub();
  const { day, dueShort } = useFormats();
  return (
    <Pane label={t('upcoming')}>
      <PaneSection title={t('upcoming')}>
        {upcoming.length === 0 ? <p className={styles['quiet']}>{t('noUpcoming')}</p> : null}
        <ul className={styles['due']}>
          {upcoming.map(({ dueOn, inDays, code, title, cohortId, team, teams }) => (
            <li key={`${cohortId}${code}${team ?? ''}`}>
              <b>{dueShort(inDays)}</b>
              <Link
                to={boardRoute.to}
                params={{ hub: slug, cohort: cohortId }}
                search={team ? { q: team } : { milestone: code, state: 'open,returned,blocked,late,not_due' }}
              >
                {team ? t('ownDue', { team, code }) : t('planDue', { code, title, count: teams })}
              </Link>
              <span>{day(dueOn)}</span>
            </li>
          ))}
        </ul>
      </PaneSection>
      <PaneSection title={t('pace')}>
        <p className={styles['quiet']}>
          {answer.medianDays === null ? t('noPace') : t('paceIs', { days: answer.medianDays, count: answer.answered })}
        </p>
      </PaneSection>
    </Pane>
  );
}
