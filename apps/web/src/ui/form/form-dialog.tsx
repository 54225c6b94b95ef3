import { Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { DialogWays } from '../dialog-ways.js';
import { ErrorSummary } from './error-summary.js';
import type { ProblemForm } from './use-problem-form.js';

interface FormDialogProps<Values extends Record<string, unknown>> {
  onClose: () => void;
  title: string;
  size?: 'lg' | 'xl';
  /** Of `useProblemForm`. */
  fields: Pick<ProblemForm<Values>, 'form' | 'refusal' | 'failures' | 'onSubmit'>;
  children: ReactNode;
  /** Verb and number: "3팀 초대하기". */
  confirm: string;
  /** With values that hold together. */
  onConfirm: (values: Values) => void;
  isPending?: boolean;
}

/** A form in a dialog: what is to mend on top, the fields, one way back and one way on. */
export function FormDialog<Values extends Record<string, unknown>>({
  onClose,
  title,
  size,
  fields: { form, refusal, failures, onSubmit },
  children,
  confirm,
  onConfirm,
  isPending = false,
}: FormDialogProps<Values>) {
  const { t } = useTranslation('ui');
  const send = onSubmit(onConfirm);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      {...(size ? { size } : {})}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          // The dialog may stand inside another form's part: React lets it through, the page does not.
          event.stopPropagation();
          send(event);
        }}
      >
        <Stack gap="md">
          <ErrorSummary form={form as never} refusal={refusal} failures={failures} />
          {children}
        </Stack>
        <DialogWays onClose={onClose} confirm={confirm} isPending={isPending} />
      </form>
    </Modal>
  );
}
