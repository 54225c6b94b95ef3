import type { ReadinessRoundRow } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { DateField } from '../../../ui/date-field.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { moveRound, useReadinessChanged } from '../readiness.queries.js';
import styles from '../readiness.module.css';

/** Staff give a round another last day. */
export function MoveRoundDialog({ round, onClose }: { round: ReadinessRoundRow; onClose: () => void }) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const changed = useReadinessChanged(slug);
  const [dueOn, setDueOn] = useState<string | null>(round.dueOn);
  const [isChecked, setChecked] = useState(false);
  const move = useMutation({
    mutationFn: (day: string) => moveRound(slug, round, { dueOn: day }),
    onSuccess: () => {
      notifyDone(t('rounds.moved'));
      changed();
      onClose();
    },
  });
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('rounds.move')}
      confirm={t('rounds.move')}
      change={move}
      onConfirm={() => {
        setChecked(true);
        if (dueOn) move.mutate(dueOn);
      }}
    >
      <DateField
        label={t('rounds.due')}
        value={dueOn}
        onChange={setDueOn}
        error={isChecked && !dueOn ? t('task.missing') : null}
      />
      <p className={styles['quiet']}>{t('rounds.moveHelp')}</p>
    </ConfirmModal>
  );
}
