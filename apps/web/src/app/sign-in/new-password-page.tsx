import { Alert, Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import { hasCode } from '../../api/problem.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import { SignInFrame } from './frame.js';
import styles from './sign-in.module.css';
import { useLinkToken } from '../../routing/use-link-token.js';
import { useSignedIn } from './use-signed-in.js';
import { wantedPlace } from './wanted-place.js';

/** Sets a new password with a mailed link, and signs in. */
export function NewPasswordPage() {
  const { t } = useTranslation('signIn');
  const problemText = useProblemText();
  const token = useLinkToken();
  const signedIn = useSignedIn();
  const [password, setPassword] = useState('');
  const reset = useMutation({
    mutationFn: () =>
      answer(publicApi.POST('/api/v1/password-resets', { body: { token, password, ownDevice: false } })),
    onSuccess: () => signedIn(wantedPlace.take()),
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    reset.mutate();
  };
  const spent = hasCode(reset.error, 'identity.link_not_usable') ? reset.error : null;
  return (
    <SignInFrame>
      <form className={styles['form']} onSubmit={submit}>
        <h1>{t('newPassword.title')}</h1>
        <p className={styles['lead']}>{t('newPassword.body')}</p>
        {spent ? (
          <Alert color="red" variant="outline" role="alert">
            {problemText(spent)} <Link to="/sign-in">{t('landing.again')}</Link>
          </Alert>
        ) : null}
        <PasswordInput
          name="password"
          autoComplete="new-password"
          label={t('newPassword.label')}
          description={t('newPassword.help')}
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
          error={reset.error && !spent ? problemText(reset.error) : null}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" size="lg" fullWidth loading={reset.isPending}>
          {t('newPassword.submit')}
        </Button>
      </form>
    </SignInFrame>
  );
}
