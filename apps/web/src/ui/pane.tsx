import { useId, type ReactNode } from 'react';

import styles from './pane.module.css';

interface PaneProps {
  children: ReactNode;
  /** Names the pane for screen readers when no heading inside does. */
  label?: string;
}

/** One surface with hairlines inside; it holds `PaneSection`s, a `HairlineList` or a table. */
export function Pane({ children, label }: PaneProps) {
  return (
    <section className={styles['pane']} aria-label={label}>
      {children}
    </section>
  );
}

interface PaneSectionProps {
  title?: ReactNode;
  /** Stands behind the title, in green: how many there are. */
  count?: number;
  /** At the right end of the head: a remark or a quiet action. */
  end?: ReactNode;
  children?: ReactNode;
}

/** A part of a pane with its own heading. */
export function PaneSection({ title, count, end, children }: PaneSectionProps) {
  const id = useId();
  return (
    <div className={styles['section']} {...(title ? { role: 'group', 'aria-labelledby': id } : {})}>
      {title || end ? (
        <div className={styles['head']}>
          {title ? <h2 id={id}>{title}</h2> : null}
          {count === undefined ? null : <span className={styles['count']}>{count}</span>}
          {end ? <span className={styles['end']}>{end}</span> : null}
        </div>
      ) : null}
      {children}
    </div>
  );
}

/** Rows divided by hairlines; each child is an `<li>`. */
export function HairlineList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {children}
    </ul>
  );
}

/** Panes above each other, with the gap of the grid. */
export function PaneStack({ children }: { children: ReactNode }) {
  return <div className={styles['stack']}>{children}</div>;
}

/** Main column and a column of 336 px beside it; below 1280 px the second follows the first. */
export function WithAside({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles['aside']}>
      <div className={styles['stack']}>{children}</div>
      <aside className={styles['stack']}>{aside}</aside>
    </div>
  );
}
