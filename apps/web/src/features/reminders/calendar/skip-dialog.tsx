import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { skipReminders, useRemindersChanged } from './reminders.queries.js';

interface SkipDialogProps {
  ids: readonly string[];
  onClose: () => void;
  onSkipped: () => void;
}

/** Takes reminders out, with a reason that the hub can read later. */
export function SkipDialog({ ids, onClose, onSkipped }: SkipDialogProps) {
  const { t } = useTranslation('reminders');
  const { slug } = useHub();
  const changed = useRemindersChanged(slug);
  const skip = useMutation({
    mutationFn: (reason: string) => skipReminders(slug, ids, reason),
    onSuccess: ({ skipped }) => {
      notifyDone(t('skip.done', { count: skipped }));
      changed();
      onSkipped();
    },
  });
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={t('skip.title', { count: ids.length })}
      confirm={t('skip.action', { count: ids.length })}
      change={skip}
      onConfirm={(reason) => skip.mutate(reason)}
    >
      <p>{t('skip.body')}</p>
    </ReasonDialog>
  );
}
