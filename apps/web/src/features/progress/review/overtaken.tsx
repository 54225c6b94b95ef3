import type { TeamMilestoneView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { ConflictDialog } from '../../../ui/conflict-dialog.js';
import { usePersonName } from '../../../ui/use-person-name.js';

interface OvertakenProps {
  /** As it is now. */
  current: TeamMilestoneView;
  mine: string;
  onSee: () => void;
}

/** Somebody was first: their words beside one's own, nothing overwritten. */
export function Overtaken({ current, mine, onSee }: OvertakenProps) {
  const { t } = useTranslation('review');
  const nameOf = usePersonName();
  const last = current.attempts.at(-1);
  const by = nameOf(last?.review?.reviewer ?? last?.handedInBy);
  return (
    <ConflictDialog
      title={t('overtaken.title')}
      parts={[{ mine, theirs: last?.review?.body ?? '' }]}
      onTakeTheirs={onSee}
    >
      {t('overtaken.body', { by, state: t(`status.${last?.status ?? 'in_review'}`) })}
    </ConflictDialog>
  );
}
