import { Alert, Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import { accept, type InvitationKind } from './invitations.js';
import { PasswordFields } from './password-fields.js';
import styles from './sign-in.module.css';
import { useSignedIn } from './use-signed-in.js';

interface AcceptWithPasswordProps {
  kind: InvitationKind;
  token: string;
  email: string;
}

/** Signs in with the invited address, which has an account, and accepts. */
export function AcceptWithPassword({ kind, token, email }: AcceptWithPasswordProps) {
  const { t } = useTranslation('signIn');
  const problemText = useProblemText();
  const signedIn = useSignedIn();
  const [password, setPassword] = useState('');
  const [ownDevice, setOwnDevice] = useState(false);
  const accepting = useMutation({
    mutationFn: async () => {
      await answer(publicApi.POST('/api/v1/sessions', { body: { email, password, ownDevice } }));
      return accept(kind, token);
    },
    onSuccess: ({ hub }) => signedIn(`/h/${hub}`),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    accepting.mutate();
  };
  return (
    <form className={styles['fields']} onSubmit={submit}>
      {accepting.error ? (
        <Alert color="red" variant="outline" role="alert">
          {problemText(accepting.error)}
        </Alert>
      ) : null}
      <p>{t('invitation.hasAccount')}</p>
      <TextInput label={t('email.label')} type="email" autoComplete="username" readOnly value={email} />
      <PasswordFields password={password} onPassword={setPassword} ownDevice={ownDevice} onOwnDevice={setOwnDevice} />
      <Button type="submit" size="lg" fullWidth loading={accepting.isPending}>
        {t('invitation.signInAndAccept')}
      </Button>
      <p className={styles['remark']}>
        {t('invitation.noPassword')} <Link to="/sign-in">{t('useLink')}</Link>
      </p>
    </form>
  );
}
