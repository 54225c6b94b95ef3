import type { ReactNode } from 'react';

import { IconCircleCheck } from './icons/circle-check.js';
import styles from './states.module.css';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  /** What to do next; a first-use state has one. */
  actions?: ReactNode;
  /** `done`: empty because the work is finished. */
  kind?: 'first' | 'done' | 'filtered';
}

/** What stands where nothing is yet, nothing is left, or nothing fits the filter. */
export function EmptyState({ title, children, actions, kind = 'first' }: EmptyStateProps) {
  return (
    <div className={styles['state']}>
      {kind === 'done' ? <IconCircleCheck className={styles['done']} size={30} stroke={1.8} aria-hidden /> : null}
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {actions ? <div className={styles['actions']}>{actions}</div> : null}
    </div>
  );
}
