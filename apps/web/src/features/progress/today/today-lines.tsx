import type { TodayView } from '@onsil/contracts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { MilestoneStrip } from '../../../ui/milestone-strip.js';
import type { BoardSearch } from '../board/board-search.js';
import { inboxRoute } from '../inbox/inbox.routes.js';
import { teamMilestonePath } from '../links.js';
import styles from './today.module.css';

/** Days after which something stands out. */
const HOT_DAYS = 3;

/** A team that waits for something, or keeps us waiting. */
export type TodayTeam = TodayView['late']['items'][number];
type Section = 'review' | 'requests' | 'blocked' | 'late' | 'silent' | 'tasks';

/** Where the inbox has all of a kind. */
const BOXES: Partial<Record<Section, { box?: 'requests' }>> = { review: {}, requests: { box: 'requests' } };

interface TodayGroupProps {
  hub: string;
  name: Section;
  total: number;
  shown: number;
  /** Where the rest of it is, when not all is shown. */
  more?: ReactNode;
  children: ReactNode;
}

/** One kind of thing that waits; absent when nothing does. */
export function TodayGroup({ hub, name, total, shown, more, children }: TodayGroupProps) {
  const { t } = useTranslation('today');
  if (total === 0) return null;
  const search = BOXES[name];
  return (
    <section className={styles['group']} aria-labelledby={`today-${name}`}>
      <div className={styles['head']}>
        <h2 id={`today-${name}`}>{t(`group.${name}`)}</h2>
        <span>{total}</span>
        {search && total > shown ? (
          <Link to={inboxRoute.to} params={{ hub }} search={search}>
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
  boards: TodayView['late']['boards'];
  /** What opens exactly those that a board has. */
  search: (board: TodayView['late']['boards'][number]) => BoardSearch;
}

/** All of them, on the board of each cohort that has some. */
export function OnBoards({ hub, boards, search }: OnBoardsProps) {
  const { t } = useTranslation('today');
  return boards.map((board) => (
    <Link
      key={board.cohortId}
      to="/h/$hub/c/$cohort/board"
      params={{ hub, cohort: board.cohortId }}
      search={search(board)}
    >
      {t('onBoard', { cohort: board.cohort, count: board.count })}
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

/** A team, what is the matter, since when, and the way there. */
export function TeamLine({ hub, item, what, isPast, action }: TeamLineProps) {
  const { t } = useTranslation('today');
  const { team, teamId, cohortId, cohort, milestone, teamMilestoneId, days, strip } = item;
  return (
    <TodayLine
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

interface TodayLineProps {
  team: string;
  below: string;
  what: string;
  strip?: ReactNode;
  days: number | null;
  isPast?: boolean | undefined;
  to: string;
  action: string;
}

/** One thing that waits, with its one action. */
export function TodayLine({ team, below, what, strip, days, isPast, to, action }: TodayLineProps) {
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
