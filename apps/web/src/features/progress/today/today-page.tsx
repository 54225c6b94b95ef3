import type { TodayView } from '@onsil/contracts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconEye } from '../../../ui/icons/eye.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, WithAside } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { todayQuery } from '../inbox/inbox.queries.js';
import { teamMilestonePath, teamPath } from '../links.js';
import { TodayAside } from './today-aside.js';
import { OnBoards, TeamLine, TodayGroup, TodayLine, type TodayTeam } from './today-lines.js';

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
            ? t('facts', { day: day(today.today), count: review.total, days: t('span', { count: oldest.days }) })
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
      <WithAside aside={<TodayAside today={today} />}>
        <Pane label={t('label')}>
          {total === 0 ? <AllDone today={today} /> : null}
          <TodayGroup hub={hub} name="review" total={review.total} shown={review.items.length}>
            {review.items.map((item) => (
              <TeamLine
                key={item.teamMilestoneId}
                hub={hub}
                item={item}
                what={t('attempt', { count: item.attempt })}
                action="review"
              />
            ))}
          </TodayGroup>
          <TodayGroup hub={hub} name="requests" total={requests.total} shown={requests.items.length}>
            {requests.items.map(({ id, team, teamId, teamMilestoneId, milestone, kind, reason, days }) => (
              <TodayLine
                key={id}
                team={team}
                below={milestone ? `${milestone.code} ${milestone.title}` : ''}
                what={`${t(`request.${kind}`)}. ${reason}`}
                days={days}
                to={teamMilestoneId ? teamMilestonePath(hub, teamMilestoneId) : teamPath(hub, teamId)}
                action={t('action.decide')}
              />
            ))}
          </TodayGroup>
          <TodayGroup
            hub={hub}
            name="blocked"
            total={blocked.total}
            shown={blocked.items.length}
            more={<OnBoards hub={hub} boards={blocked.boards} search={() => ({ state: 'blocked' })} />}
          >
            {blocked.items.map((item) => (
              <TeamLine key={item.teamMilestoneId} hub={hub} item={item} what={blockedBy(item, t)} action="see" />
            ))}
          </TodayGroup>
          <TodayGroup
            hub={hub}
            name="late"
            total={late.total}
            shown={late.items.length}
            more={<OnBoards hub={hub} boards={late.boards} search={() => ({ state: 'late' })} />}
          >
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
          </TodayGroup>
          <TodayGroup
            hub={hub}
            name="silent"
            total={silent.total}
            shown={silent.items.length}
            more={
              <OnBoards
                hub={hub}
                boards={silent.boards}
                search={({ leastDays }) => ({ silent: leastDays, risk: 'high', sort: 'silent' })}
              />
            }
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
          </TodayGroup>
          <TodayGroup
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
              <TodayLine
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
          </TodayGroup>
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
      {answer.medianDays === null
        ? t('noPace')
        : t('done', { count: answer.answered, days: t('span', { count: answer.medianDays }) })}{' '}
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
