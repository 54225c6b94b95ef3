import { Alert, Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { changeEmailBody, type ChangeEmailBody } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';

/** Asks for another sign-in address; it counts once the link that goes there was used. */
export function EmailForm() {
  const { t } = useTranslation('account');
  const check = useSchemaCheck();
  const { form, refusal, failures, refuse, onSubmit } = useProblemForm<ChangeEmailBody>({
    initialValues: { email: '', password: '' },
    validate: check(changeEmailBody),
  });
  const ask = useMutation({
    mutationFn: (body: ChangeEmailBody) => answer(api.POST('/api/v1/me/email', { body })),
    onError: refuse,
  });
  if (ask.isSuccess)
    return (
      <Alert variant="outline" role="status">
        {t('email.sent', { email: ask.variables.email })}
      </Alert>
    );
  return (
    <form onSubmit={onSubmit((values) => ask.mutate(values))}>
      <Stack gap="sm" maw={420}>
        <ErrorSummary form={form} refusal={refusal} failures={failures} />
        <TextInput label={t('email.new')} type="email" autoComplete="email" {...form.getInputProps('email')} />
        <PasswordInput
          label={t('password.current')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
          {...form.getInputProps('password')}
        />
        <Group>
          <Button type="submit" variant="default" loading={ask.isPending}>
            {t('email.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
