import { Alert, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { DialogWays } from './dialog-ways.js';
import { useProblemText } from './use-problem-text.js';

interface ConfirmModalProps {
  opened: boolean;
  onClose: () => void;
  /** A question. */
  title: string;
  children?: ReactNode;
  /** Verb and number: "3팀 초대하기". */
  confirm: string;
  onConfirm: () => void;
  change?: { isPending: boolean; error: Error | null };
}

/**
 * One way back and one way on; what hindered the last try stands above them. Asks for what a change needs, or before what
 * cannot be undone; what needs nothing and can be undone is done at once, with `notifyDone` and its way back. Where fields
 * may be refused one by one, `FormDialog` is the part.
 */
export function ConfirmModal({ opened, onClose, title, children, confirm, onConfirm, change }: ConfirmModalProps) {
  const { t } = useTranslation('ui');
  const problemText = useProblemText();
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      {children}
      {change?.error ? (
        <Alert color="red" variant="outline" role="alert" mt="md">
          {problemText(change.error)}
        </Alert>
      ) : null}
      <DialogWays onClose={onClose} confirm={confirm} onConfirm={onConfirm} isPending={change?.isPending ?? false} />
    </Modal>
  );
}
