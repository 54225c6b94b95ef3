import type { TeamMilestoneState, TeamMilestoneStateName } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { markSymbolId } from './mark-sprite.js';
import styles from './status-mark.module.css';

/** The part of a team milestone's shown state that a mark draws; `TeamMilestoneState` fits. */
export type Marked = Pick<TeamMilestoneState, 'state'> & Partial<Omit<TeamMilestoneState, 'state'>>;

export type MarkShape =
  /** board cell: mark and number, fills its place */
  | 'cell'
  /** board cell as a letter, for print and for those who read letters better */
  | 'letter'
  /** mark and word, for running lists */
  | 'label'
  /** mark alone, in front of a line that says the word */
  | 'icon'
  /** small mark of a strip */
  | 'pane';

interface StatusMarkProps {
  of: Marked;
  shape?: MarkShape;
  /** True when the words stand right beside it, so that they are not read twice. */
  decorative?: boolean;
}

/** Shape, letter, colour and word of a milestone's state (look.md section 3). */
export function StatusMark({ of, shape = 'label', decorative = false }: StatusMarkProps) {
  const { t } = useTranslation('ui');
  const words = useMarkWords();
  const number = useMarkNumber()(of);
  const spoken = shape === 'label' || decorative ? { 'aria-hidden': decorative || undefined } : spokenAs(words(of));
  return (
    <span
      className={`${styles['mark']} ${styles[shape === 'letter' ? 'cell' : shape]}`}
      data-state={of.state}
      data-near={shape === 'label' || shape === 'icon' || number !== null || undefined}
      {...spoken}
    >
      {shape === 'letter' ? t(`mark.letter.${of.state}`) : <MarkShape state={of.state} size={SIZES[shape]} />}
      {shape === 'label' ? t(`mark.word.${of.state}`) : null}
      {(shape === 'cell' || shape === 'letter') && number !== null ? <span>{number}</span> : null}
    </span>
  );
}

const SIZES = { cell: 15, label: 15, icon: 15, pane: 12 } as const;
const spokenAs = (words: string) => ({ role: 'img', 'aria-label': words });

function MarkShape({ state, size }: { state: TeamMilestoneStateName; size: number }) {
  return (
    <svg width={size} height={size} aria-hidden="true">
      <use href={`#${markSymbolId(state)}`} />
    </svg>
  );
}

interface CellMarkProps {
  state: TeamMilestoneStateName;
  /** Of `useMarkNumber`. */
  number: string | null;
  /** Shown in the shape's place, for those who read letters better. */
  letter: string | null;
}

/**
 * The mark of a board's cell: thousands scroll by, so it draws the image of `useMarkImages`, and whoever draws many reads
 * the strings once for all of them. The words stand on the cell.
 */
export function CellMark({ state, number, letter }: CellMarkProps) {
  return (
    <span
      className={`${styles['mark']} ${styles['cell']}`}
      data-state={state}
      data-near={number !== null || undefined}
      aria-hidden="true"
    >
      {letter ?? <i className={styles['drawn']} />}
      {number === null ? null : <span>{number}</span>}
    </span>
  );
}

/** The number beside a mark: days in that state, days left when near, or what blocks; null when there is none. */
export function useMarkNumber(): (of: Marked) => string | null {
  const { t } = useTranslation('ui');
  return ({ state, days, dueInDays, blockers }) => {
    if (state === 'in_review' || state === 'returned' || state === 'late') return days ? String(days) : null;
    if (state === 'open') return dueInDays != null && dueInDays <= 7 ? t('mark.left', { days: dueInDays }) : null;
    if (state === 'blocked') return blockers?.find(({ kind }) => kind === 'milestone')?.what ?? null;
    return null;
  };
}

/** A mark in words, as a screen reader says it: "지연 6일". */
export function useMarkWords(): (of: Marked) => string {
  const { t } = useTranslation('ui');
  const number = useMarkNumber();
  return (of) => {
    const word = t(`mark.word.${of.state}`);
    const shown = number(of);
    if (shown === null) return word;
    const isDays = of.state === 'in_review' || of.state === 'returned' || of.state === 'late';
    return `${word} ${isDays ? t('mark.days', { count: Number(shown) }) : shown}`;
  };
}
