import type { MentoringSessionRow } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { cancelSession, useSessionChanged } from '../sessions.queries.js';
import { useSessionWords } from './use-session-words.js';

/** Cancels a session with a reason that both sides read in their mail. */
export function CancelSessionDialog({ session, onClose }: { session: MentoringSessionRow; onClose: () => void }) {
  const { t } = useTranslation('sessions');
  const { slug } = useHub();
  const words = useSessionWords();
  const changed = useSessionChanged(slug);
  const cancel = useMutation({
    mutationFn: (reason: string) => cancelSession(slug, session, reason),
    onSuccess: (cancelled) => {
      notifyDone(t('cancel.done', { when: words.when(session) }));
      changed(cancelled);
      onClose();
    },
  });
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={t('cancel.title', { when: words.when(session) })}
      confirm={t('cancel.action')}
      change={cancel}
      onConfirm={(reason) => cancel.mutate(reason)}
    >
      <p>{t('cancel.body')}</p>
    </ReasonDialog>
  );
}
