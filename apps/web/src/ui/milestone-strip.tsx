import { useMarkWords, StatusMark, type Marked } from './status-mark.js';
import styles from './status-mark.module.css';

interface MilestoneStripProps {
  /** In the plan's order, each with its code (`M7`). */
  milestones: readonly (Marked & { code: string })[];
  /** `wide` fills its place and shows larger marks. */
  size?: 'small' | 'wide';
}

/** A team's way through the plan: the same panes in the same order on every screen. */
export function MilestoneStrip({ milestones, size = 'small' }: MilestoneStripProps) {
  const words = useMarkWords();
  return (
    <span
      className={size === 'wide' ? styles['wide'] : styles['strip']}
      role="img"
      aria-label={milestones.map((milestone) => `${milestone.code} ${words(milestone)}`).join(', ')}
    >
      {milestones.map((milestone) => (
        <StatusMark key={milestone.code} of={milestone} shape="pane" decorative />
      ))}
    </span>
  );
}
