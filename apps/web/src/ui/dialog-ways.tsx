import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What the way back is called. A dialog that asks whether to cancel something cannot call it so, too. */
export type WayBack = 'cancel' | 'keep';

interface DialogWaysProps {
  onClose: () => void;
  /** Verb and number: "3팀 초대하기". */
  confirm: string;
  /** Without it the button sends the form that it stands in. */
  onConfirm?: () => void;
  isPending: boolean;
  back?: WayBack;
}

/** The ways out of a dialog: back, and on. */
export function DialogWays({ onClose, confirm, onConfirm, isPending, back = 'cancel' }: DialogWaysProps) {
  const { t } = useTranslation('ui');
  return (
    <Group justify="flex-end" mt="lg">
      <Button variant="default" onClick={onClose}>
        {t(back)}
      </Button>
      <Button type={onConfirm ? 'button' : 'submit'} loading={isPending} {...(onConfirm ? { onClick: onConfirm } : {})}>
        {confirm}
      </Button>
    </Group>
  );
}
