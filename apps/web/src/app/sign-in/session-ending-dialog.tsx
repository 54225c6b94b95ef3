import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { signedInAgain } from '../../api/session.js';
import { useFormats } from '../../ui/format/use-formats.js';

interface SessionEndingDialogProps {
  at: Date;
  /** Otherwise one can only sign in anew. */
  mayStay: boolean;
  onStay: () => void;
}

/** Five minutes before the session ends; whatever is written stays where it is. */
export function SessionEndingDialog({ at, mayStay, onStay }: SessionEndingDialogProps) {
  const { t } = useTranslation('signIn');
  const { time } = useFormats();
  const stay = (): void => (mayStay ? onStay() : void signedInAgain().then(onStay));
  return (
    <Modal opened onClose={stay} withCloseButton={false} closeOnClickOutside={false} title={t('ending.title')}>
      <p>{t(mayStay ? 'ending.idle' : 'ending.day', { time: time(at) })}</p>
      <Group justify="flex-end" mt="lg">
        <Button data-autofocus onClick={stay}>
          {t(mayStay ? 'ending.stay' : 'ending.again')}
        </Button>
      </Group>
    </Modal>
  );
}
