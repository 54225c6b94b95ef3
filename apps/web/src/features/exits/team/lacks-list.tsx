import type { GraduationLack } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import styles from '../exits.module.css';

interface LacksListProps {
  /** Null for a team that has left: what it had not begun is no longer there to go to. */
  teamId: string | null;
  lacks: readonly GraduationLack[];
}

/** What is missing for graduation, one a line, each a link to where it is done. */
export function LacksList({ teamId, lacks }: LacksListProps) {
  if (lacks.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {lacks.map((lack) => (
        <li key={`${lack.kind} ${lack.code} ${lack.title}`}>
          <Lack teamId={teamId} lack={lack} />
        </li>
      ))}
    </ul>
  );
}

/** The same where many teams stand one below the other: a number that opens. */
export function LacksFold({ teamId, lacks }: LacksListProps) {
  const { t } = useTranslation('exits');
  if (lacks.length === 0) return t('lacks.none');
  return (
    <details>
      <summary>{t('lacks.title', { count: lacks.length })}</summary>
      <LacksList teamId={teamId} lacks={lacks} />
    </details>
  );
}

function Lack({ teamId, lack: { kind, id, code, title } }: { teamId: string | null; lack: GraduationLack }) {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const words = kind === 'gate' ? t('lacks.gate', { stage: title }) : `${code} ${title}`;
  if (teamId === null || id === null) return words;
  return kind === 'gate' ? (
    <Link to="/h/$hub/teams/$team/gates" params={{ hub: slug, team: teamId }}>
      {words}
    </Link>
  ) : (
    <Link to="/h/$hub/milestones/$milestone" params={{ hub: slug, milestone: id }}>
      {words}
    </Link>
  );
}
