import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { pauseReminders, useRemindersChanged } from './reminders.queries.js';
import { UntilDialog } from '../until-dialog.js';

/** Stops everything the hub sends until a day. */
export function PauseDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const { t } = useTranslation('reminders');
  const { slug } = useHub();
  const changed = useRemindersChanged(slug);
  const pause = useMutation({
    mutationFn: ({ untilOn, reason }: { untilOn: string; reason: string }) => pauseReminders(slug, untilOn, reason),
    onSuccess: () => {
      notifyDone(t('pause.done'));
      changed();
      onClose();
    },
  });
  return (
    <UntilDialog
      title={t('pause.title')}
      body={t('pause.body')}
      confirm={t('pause.action')}
      today={today}
      change={pause}
      onConfirm={(untilOn, reason) => pause.mutate({ untilOn, reason })}
      onClose={onClose}
    />
  );
}
