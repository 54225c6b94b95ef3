import type { GraduationLack } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import styles from '../exits.module.css';

interface LacksListProps {
  teamId: string;
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

function Lack({ teamId, lack: { kind, id, code, title } }: { teamId: string; lack: GraduationLack }) {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  if (kind === 'gate')
    return (
      <Link to="/h/$hub/teams/$team/gates" params={{ hub: slug, team: teamId }}>
        {t('lacks.gate', { stage: title })}
      </Link>
    );
  const named = `${code} ${title}`;
  if (id === null) return named;
  return (
    <Link to="/h/$hub/milestones/$milestone" params={{ hub: slug, milestone: id }}>
      {named}
    </Link>
  );
}
