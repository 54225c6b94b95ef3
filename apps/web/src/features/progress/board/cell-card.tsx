import type { BoardCell, BoardMilestone } from '@onsil/contracts';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { StatusMark } from '../../../ui/status-mark.js';
import styles from './board.module.css';

const SHOW_AFTER_MS = 300;
const HIDE_AFTER_MS = 150;
const CARD_PX = 266;
const CARD_HEIGHT_PX = 190;
const GAP_PX = 8;

interface ShownCell {
  readonly cell: BoardCell;
  readonly milestone: BoardMilestone;
  readonly anchor: DOMRect;
}

/** When the card of a cell is seen: at once on focus, after a moment under the pointer, and it may be pointed at itself. */
export function useCellCard() {
  const id = useId();
  const [shown, setShown] = useState<ShownCell | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const moves = useMemo(() => {
    const after = (ms: number, next: ShownCell | null): void => {
      clearTimeout(timer.current);
      if (ms === 0) setShown(next);
      else timer.current = setTimeout(() => setShown(next), ms);
    };
    return {
      show: (next: ShownCell, isAtOnce: boolean) => after(isAtOnce ? 0 : SHOW_AFTER_MS, next),
      hide: () => after(0, null),
      hideSoon: () => after(HIDE_AFTER_MS, null),
      keep: () => clearTimeout(timer.current),
    };
  }, []);
  return { id, shown, ...moves };
}

interface CellCardProps {
  card: ReturnType<typeof useCellCard>;
  /** The reader may move dates on this board. */
  canExtend: boolean;
}

/** State, attempt, whose turn, since when, keys. Never the only copy: the panel says the same. */
export function CellCard({ card: { id, shown, keep, hideSoon }, canExtend }: CellCardProps) {
  const { t } = useTranslation('board');
  const { day } = useFormats();
  const sentence = useCellSentence();
  if (!shown) return null;
  const { cell, milestone, anchor } = shown;
  const isBelow = anchor.bottom + CARD_HEIGHT_PX < innerHeight;
  const dueOn = cell.dueOn ?? milestone.dueOn;
  return (
    <div
      id={id}
      role="tooltip"
      className={styles['card']}
      onPointerEnter={keep}
      onPointerLeave={hideSoon}
      style={{
        left: Math.max(GAP_PX, Math.min(anchor.left, innerWidth - CARD_PX - GAP_PX)),
        ...(isBelow ? { top: anchor.bottom + GAP_PX } : { bottom: innerHeight - anchor.top + GAP_PX }),
      }}
    >
      <div className={styles['cardHead']}>
        <StatusMark of={cell} />
        {cell.attempt ? <span>{t('card.attempt', { count: cell.attempt })}</span> : null}
      </div>
      <p className={styles['cardTitle']}>
        {milestone.code} {milestone.title}
      </p>
      <p>{sentence(cell)}</p>
      {dueOn ? <p>{t(cell.dueOn ? 'card.ownDue' : 'card.due', { day: day(dueOn) })}</p> : null}
      <p className={styles['cardKeys']}>
        <kbd>Enter</kbd> {t('card.open')}
        {canExtend && mayExtend(cell) ? (
          <>
            {' '}
            <kbd>E</kbd> {t('card.extend')}
          </>
        ) : null}
      </p>
    </div>
  );
}

/** Only what is still owed has a date to move. */
export function mayExtend({ state, id }: BoardCell): boolean {
  return id !== undefined && ['open', 'late', 'returned', 'blocked'].includes(state);
}

/** Whose turn it is and since when, as one sentence. */
export function useCellSentence(): (cell: BoardCell) => string {
  const { t } = useTranslation('board');
  return ({ state, days = 0, dueInDays = 0, isPastDue, blockers }) => {
    switch (state) {
      case 'in_review':
        return t('cell.inReview', { count: days });
      case 'returned':
        return isPastDue ? t('cell.returnedLate', { count: days }) : t('cell.returned', { count: days });
      case 'late':
        return days === 0 ? t('cell.lateToday') : t('cell.late', { count: days });
      case 'open':
        return dueInDays === 0 ? t('cell.openToday') : t('cell.open', { count: dueInDays });
      case 'blocked': {
        const [blocker] = blockers ?? [];
        return blocker?.kind === 'milestone'
          ? t('cell.blockedBy', { what: blocker.what })
          : t('cell.blocked', { what: blocker?.what ?? '', count: days });
      }
      case 'not_due':
      case 'done':
      case 'waived':
        return t(`cell.${state}`);
    }
  };
}
