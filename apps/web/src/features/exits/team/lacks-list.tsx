import type { GraduationLack } from '@onsil/contracts';

import styles from '../exits.module.css';

/** What is missing for graduation, one a line. */
export function LacksList({ lacks }: { lacks: readonly GraduationLack[] }) {
  if (lacks.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {lacks.map(({ code, title }) => (
        <li key={code}>
          {code} {title}
        </li>
      ))}
    </ul>
  );
}
