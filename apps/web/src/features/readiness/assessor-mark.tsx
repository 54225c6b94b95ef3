import type { ReadinessPerspective } from '@onsil/contracts';

import styles from './readiness.module.css';

/** A shape and a colour of its own for each side; the words stand beside it. */
export function AssessorMark({ of }: { of: ReadinessPerspective }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden className={styles[`mark_${of}`]}>
      {of === 'self' ? (
        <circle cx="7" cy="7" r="4.6" fill="var(--surface)" stroke="currentColor" strokeWidth="2" />
      ) : null}
      {of === 'mentor' ? (
        <path d="M7 1.6L12.4 7 7 12.4 1.6 7z" fill="var(--surface)" stroke="currentColor" strokeWidth="2" />
      ) : null}
      {of === 'staff' ? <rect x="2" y="2" width="10" height="10" rx="1.5" fill="currentColor" /> : null}
      {of === 'panel' ? (
        <path
          d="M7 1.8L12.6 12H1.4z"
          fill="var(--surface)"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      ) : null}
    </svg>
  );
}
