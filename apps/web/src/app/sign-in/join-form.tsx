import { Button, PasswordInput, TextInput } from '@mantine/core';
import type { Locale } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import { ErrorSummary } from '../../ui/form/error-summary.js';
import { useProblemForm } from '../../ui/form/use-problem-form.js';
import { join, type InvitationKind } from './invitations.js';
import styles from './sign-in.module.css';
import { useSignedIn } from './use-signed-in.js';

interface JoinFormProps {
  kind: InvitationKind;
  token: string;
  email: string;
  /** As the inviter wrote it, if they did. */
  name: string;
}

/** Makes the account of somebody new, accepts for them, and signs them in. */
export function JoinForm({ kind, token, email, name }: JoinFormProps) {
  const { t, i18n } = useTranslation('signIn');
  const signedIn = useSignedIn();
  const { form, refusal, failures, refuse, onSubmit } = useProblemForm({ initialValues: { name, password: '' } });
  const joining = useMutation({
    mutationFn: async (values: { name: string; password: string }) => {
      const body = { ...values, token, locale: i18n.language as Locale };
      const { hub } = await join(kind, body);
      const { password } = values;
      await answer(publicApi.POST('/api/v1/sessions', { body: { email, password, ownDevice: false } }));
      return hub;
    },
    onSuccess: (hub) => signedIn(`/h/${hub}`),
    onError: refuse,
  });
  return (
    <form className={styles['fields']} onSubmit={onSubmit((values) => joining.mutate(values))}>
      <ErrorSummary form={form} refusal={refusal} failures={failures} />
      <TextInput label={t('email.label')} type="email" autoComplete="username" readOnly value={email} />
      <TextInput
        label={t('invitation.name')}
        autoComplete="name"
        required
        withAsterisk={false}
        {...form.getInputProps('name')}
      />
      <PasswordInput
        label={t('password.label')}
        description={t('newPassword.help')}
        autoComplete="new-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
        {...form.getInputProps('password')}
      />
      <Button type="submit" size="lg" fullWidth loading={joining.isPending}>
        {t('invitation.join')}
      </Button>
    </form>
  );
}
