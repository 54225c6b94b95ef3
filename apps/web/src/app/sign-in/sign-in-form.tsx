import { Alert, Button, TextInput } from '@mantine/core';
import type { SignInBody } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import styles from './sign-in.module.css';
import { useProblemText } from '../../ui/use-problem-text.js';

const PasswordFields = lazy(() => import('./password-fields.js').then((part) => ({ default: part.PasswordFields })));

type Step = 'link' | 'password' | 'forgotten' | 'sent';

interface SignInFormProps {
  onSignedIn: () => void;
  /** Known already where somebody signs in again. */
  email?: string;
  /** In a dialog, which has a title of its own. */
  isDialog?: boolean;
}

/** E-mail, then a link by mail; with a password for those who have one. */
export function SignInForm({ onSignedIn, email: knownEmail = '', isDialog = false }: SignInFormProps) {
  const { t } = useTranslation('signIn');
  const problemText = useProblemText();
  const [step, setStep] = useState<Step>('link');
  const [email, setEmail] = useState(knownEmail);
  const [password, setPassword] = useState('');
  const [ownDevice, setOwnDevice] = useState(false);
  const sendLink = useMutation({
    mutationFn: (purpose: 'sign_in' | 'reset_password') =>
      answer(publicApi.POST('/api/v1/sign-in-links', { body: { email, purpose } })),
    onSuccess: () => setStep('sent'),
  });
  const signIn = useMutation({
    mutationFn: (body: SignInBody) => answer(publicApi.POST('/api/v1/sessions', { body })),
    onSuccess: onSignedIn,
  });
  const error = sendLink.error ?? signIn.error;

  const go = (to: Step): void => {
    sendLink.reset();
    signIn.reset();
    setStep(to);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (step === 'password') signIn.mutate({ email, password, ownDevice });
    else sendLink.mutate(step === 'forgotten' ? 'reset_password' : 'sign_in');
  };

  if (step === 'sent')
    return (
      <div className={styles['form']} role="status">
        {isDialog ? <h2>{t('sent.title')}</h2> : <h1>{t('sent.title')}</h1>}
        <p className={styles['lead']}>{t('sent.body', { email })}</p>
        <p className={styles['remark']}>{t('sent.missing')}</p>
        <Button variant="default" onClick={() => go('link')}>
          {t('sent.again')}
        </Button>
      </div>
    );
  return (
    <form className={styles['form']} onSubmit={submit}>
      {isDialog ? null : <h1>{t(`${step}.title`)}</h1>}
      <p className={styles['lead']}>{t(`${step}.body`)}</p>
      {error ? (
        <Alert color="red" variant="outline" role="alert">
          {problemText(error)}
        </Alert>
      ) : null}
      <TextInput
        size="lg"
        type="email"
        name="email"
        autoComplete="username"
        label={t('email.label')}
        placeholder="name@example.org"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      {step === 'password' ? (
        <Suspense>
          <PasswordFields
            password={password}
            onPassword={setPassword}
            ownDevice={ownDevice}
            onOwnDevice={setOwnDevice}
          />
        </Suspense>
      ) : null}
      <Button type="submit" size="lg" fullWidth loading={sendLink.isPending || signIn.isPending}>
        {t(`${step}.submit`)}
      </Button>
      {step === 'link' ? (
        <Button variant="default" fullWidth onClick={() => go('password')}>
          {t('usePassword')}
        </Button>
      ) : (
        <Button variant="default" fullWidth onClick={() => go('link')}>
          {t('useLink')}
        </Button>
      )}
      {step === 'password' ? (
        <Button variant="subtle" fullWidth onClick={() => go('forgotten')}>
          {t('forgot')}
        </Button>
      ) : null}
      {step === 'link' ? <p className={styles['remark']}>{t('remark')}</p> : null}
    </form>
  );
}
