import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import styles from './private-note.module.css';

interface PrivateNoteProps {
  title: string;
  /** Who reads it, said before anything is typed. */
  audience: string;
  children: ReactNode;
}

/** A frame for what only some may read: orange, with a lock. */
export function PrivateNote({ title, audience, children }: PrivateNoteProps) {
  return (
    <section className={styles['note']} aria-label={title}>
      <h3>
        <IconLock size={15} stroke={1.8} aria-hidden /> {title}
      </h3>
      <p>{audience}</p>
      {children}
    </section>
  );
}
