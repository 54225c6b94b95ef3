import { Modal } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import { meQuery } from '../../api/me.js';
import { sessionQuery } from './session-watch.js';
import { SignInForm } from './sign-in-form.js';

/**
 * Over the page when the session has ended: the text below stays, and what was being sent is sent afterwards, but never
 * in the name of somebody else who signs in here.
 */
export function SignInAgain({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('signIn');
  const queryClient = useQueryClient();
  const before = queryClient.getQueryData(meQuery.queryKey);
  const goOn = async (): Promise<void> => {
    const me = await answer(publicApi.GET('/api/v1/me'));
    if (before && before.id !== me.id) return location.assign('/');
    onSignedIn();
    void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  // By the mailed link they sign in in another tab, and come back.
  useWindowEvent('focus', () => void goOn().catch(() => undefined));
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
      <SignInForm isDialog email={before?.email ?? ''} onSignedIn={() => void goOn()} />
    </Modal>
  );
}
