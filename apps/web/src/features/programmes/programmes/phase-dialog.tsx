import type { CohortSummary } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { changePhase } from '../setup/setup.queries.js';

interface PhaseDialogProps {
  cohort: CohortSummary;
  step: 'close' | 'reopen';
  onClose: () => void;
}

/** Closes or reopens a cohort, with the reason that stays in the record. */
export function PhaseDialog({ cohort, step, onClose }: PhaseDialogProps) {
  const { t } = useTranslation('programmes');
  const { slug } = useHub();
  const client = useQueryClient();
  const changing = useMutation({
    mutationFn: (reason: string) => changePhase(slug, cohort.id, step, { reason, version: cohort.version }),
    onSuccess: async () => {
      await client.invalidateQueries();
      notifyDone(t(`${step}.done`, { cohort: cohort.name }));
      onClose();
    },
  });
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={t(`${step}.title`, { cohort: cohort.name })}
      confirm={t(`${step}.confirm`)}
      onConfirm={(reason) => changing.mutate(reason)}
      change={changing}
    >
      {t(`${step}.body`)}
    </ReasonDialog>
  );
}
