import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfirmModal } from './confirm-modal.js';

const LONGEST = 500;

interface ReasonDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** Who will read the reason, and what follows. */
  children?: ReactNode;
  confirm: string;
  onConfirm: (reason: string) => void;
  change?: { isPending: boolean; error: Error | null };
}

/** Asks why before something that others must understand later. */
export function ReasonDialog({ onConfirm, children, ...dialog }: ReasonDialogProps) {
  const { t } = useTranslation('ui');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <ConfirmModal
      {...dialog}
      onConfirm={() => {
        setMissing(reason.trim() === '');
        if (reason.trim() !== '') onConfirm(reason.trim());
      }}
    >
      {children}
      <Textarea
        data-autofocus
        mt="md"
        label={t('reason.label')}
        required
        withAsterisk={false}
        maxLength={LONGEST}
        error={isMissing ? t('reason.missing') : null}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmModal>
  );
}
