import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { meQuery } from '../../api/me.js';
import { SignInForm } from './sign-in-form.js';

/** Over the page when the session has ended: the text below stays, and what was being sent is sent afterwards. */
export function SignInAgain({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('signIn');
  const me = useQueryClient().getQueryData(meQuery.queryKey);
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('again.title')}
    >
      <p>{t('again.body')}</p>
      <SignInForm email={me?.email ?? ''} onSignedIn={onSignedIn} />
    </Modal>
  );
}
