import type { TeamHomeView } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { HairlineList } from '../../../ui/pane.js';
import { StatusMark, useMarkWords } from '../../../ui/status-mark.js';
import styles from './team-home.module.css';

type MilestoneOfTeam = TeamHomeView['milestones'][number];

/** Nobody has anything to do about it: it is done, or not begun. */
export const isAtRest = ({ state }: MilestoneOfTeam['shown']): boolean =>
  state === 'done' || state === 'waived' || state === 'not_due';

interface MilestoneLinesProps {
  label: string;
  milestones: readonly MilestoneOfTeam[];
}

/** Milestones of a team, each with where it stands, its day and what blocks it; its name leads to it. */
export function MilestoneLines({ label, milestones }: MilestoneLinesProps) {
  const { t } = useTranslation('teamHome');
  const { slug } = useHub();
  const { day } = useFormats();
  const words = useMarkWords();
  return (
    <HairlineList label={label}>
      {milestones.map(({ id, code, title, dueOn, shown }) => (
        <li key={id}>
          <StatusMark of={shown} shape="icon" decorative />
          <span className={styles['grow']}>
            <Link to="/h/$hub/milestones/$milestone" params={{ hub: slug, milestone: id }}>
              {code} {title}
            </Link>
            <br />
            <span className={styles['quiet']}>
              {words(shown)} · {t('due', { day: day(dueOn) })}
              {shown.blockers.flatMap(({ kind, what }) => (kind === 'reason' ? ` · ${what}` : [])).join('')}
            </span>
          </span>
        </li>
      ))}
    </HairlineList>
  );
}
