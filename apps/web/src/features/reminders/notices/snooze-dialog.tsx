import type { NoticeItem } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { UntilDialog } from '../until-dialog.js';
import { snoozeNotice, useNoticesChanged } from './notices.queries.js';

/** Puts a message aside until a day, with a reason. */
export function SnoozeDialog({ notice, onClose }: { notice: NoticeItem; onClose: () => void }) {
  const { t } = useTranslation('notices');
  const { slug } = useHub();
  const { today, day } = useFormats();
  const changed = useNoticesChanged(slug);
  const snooze = useMutation({
    mutationFn: (until: { untilOn: string; reason: string }) => snoozeNotice(slug, notice.id, until),
    onSuccess: (_, { untilOn }) => {
      notifyDone(t('snooze.done', { day: day(untilOn) }));
      changed();
      onClose();
    },
  });
  return (
    <UntilDialog
      title={t('snooze.title')}
      body={notice.subject}
      labels={{ until: t('snooze.until'), reason: t('snooze.reason') }}
      confirm={t('snooze.action')}
      today={today}
      change={snooze}
      onConfirm={(untilOn, reason) => snooze.mutate({ untilOn, reason })}
      onClose={onClose}
    />
  );
}
