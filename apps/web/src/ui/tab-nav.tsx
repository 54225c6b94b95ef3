import type { ReactNode } from 'react';

import styles from './tab-nav.module.css';

/** Parts of a page that each have an address: a row of links, the open one with `aria-current`. */
export function TabNav({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles['tabs']} aria-label={label}>
      {children}
    </nav>
  );
}
