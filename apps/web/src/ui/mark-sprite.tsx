import type { TeamMilestoneStateName } from '@onsil/contracts';
import type { ReactNode } from 'react';

import styles from './status-mark.module.css';

/** The drawing of each state's mark, in a box of 18 x 18. */
const MARK_SHAPES: Readonly<Record<TeamMilestoneStateName, ReactNode>> = {
  done: (
    <>
      <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path
        d="M5.8 9.3l2.2 2.2 4.3-4.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  in_review: (
    <>
      <rect x="2" y="2.6" width="14" height="12.8" rx="2.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M5.2 6.8h7.6M5.2 9.6h7.6M5.2 12.4h4" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  returned: (
    <>
      <path
        d="M6.5 3L2.8 6.7l3.7 3.7M3.2 6.7h7a4.3 4.3 0 0 1 0 8.6H7"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  open: (
    <>
      <circle cx="9" cy="9" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  late: (
    <>
      <path
        d="M9 2.2L16.6 15.4H1.4z"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
      <path d="M9 7v3.8M9 13.1v.1" stroke="var(--late-pane)" strokeWidth="1.9" strokeLinecap="round" />
    </>
  ),
  blocked: (
    <>
      <path d="M6 1.8h6L16.2 6v6L12 16.2H6L1.8 12V6z" fill="currentColor" />
      <path d="M5.2 9h7.6" stroke="var(--blocked-pane)" strokeWidth="2.4" strokeLinecap="round" />
    </>
  ),
  not_due: (
    <>
      <circle cx="9" cy="9" r="2" fill="currentColor" />
    </>
  ),
  waived: (
    <>
      <path d="M4.5 9h9" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
};

/** The id of a state's drawing in the page's sprite. */
export const markSymbolId = (state: TeamMilestoneStateName): string => `mark-${state}`;

/** The shapes of the status marks, once per page, each in its ink: lists and strips show many, each a `<use>`. */
export function MarkSprite() {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      {(Object.keys(MARK_SHAPES) as TeamMilestoneStateName[]).map((state) => (
        <symbol key={state} id={markSymbolId(state)} viewBox="0 0 18 18" className={styles['mark']} data-state={state}>
          {MARK_SHAPES[state]}
        </symbol>
      ))}
    </svg>
  );
}
