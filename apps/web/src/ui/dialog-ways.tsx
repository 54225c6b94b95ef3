import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface DialogWaysProps {
  onClose: () => void;
  /** Verb and number: "3팀 초대하기". */
  confirm: string;
  /** Without it the button sends the form that it stands in. */
  onConfirm?: () => void;
  isPending: boolean;
}

/** The ways out of a dialog: back, and on. Where the way on cancels something, the way back is not called so, too. */
export function DialogWays({ onClose, confirm, onConfirm, isPending }: DialogWaysProps) {
  const { t } = useTranslation('ui');
  const isCancelling = confirm.toLowerCase().includes(t('cancel').toLowerCase());
  return (
    <Group justify="flex-end" mt="lg">
      <Button variant="default" onClick={onClose}>
        {t(isCancelling ? 'keep' : 'cancel')}
      </Button>
      <Button type={onConfirm ? 'button' : 'submit'} loading={isPending} {...(onConfirm ? { onClick: onConfirm } : {})}>
        {confirm}
      </Button>
    </Group>
  );
}
