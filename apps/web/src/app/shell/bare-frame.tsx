import type { ReactNode } from 'react';

import styles from './shell.module.css';

/** The frame of pages outside a hub: one column, no menu. */
export function BareFrame({ children }: { children: ReactNode }) {
  return (
    <main id="main" className={styles['bare']} tabIndex={-1}>
      {children}
    </main>
  );
}
