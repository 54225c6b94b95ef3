import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import type { ChangePasswordBody } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useMeChanged } from './use-me-changed.js';

const EMPTY = { currentPassword: '', newPassword: '' };

/** Changes the password, or sets the first one; other devices are signed out. */
export function PasswordForm({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useTranslation('account');
  const meChanged = useMeChanged();
  const { form, refusal, failures, refuse, onSubmit } = useProblemForm({ initialValues: EMPTY });
  const change = useMutation({
    mutationFn: (body: ChangePasswordBody) => answer(api.PUT('/api/v1/me/password', { body })),
    onSuccess: async () => {
      form.reset();
      await meChanged();
      notifyDone(t('password.done'));
    },
    onError: refuse,
  });
  const shown = { visibilityToggleButtonProps: { 'aria-label': t('password.show') } };
  return (
    <form
      onSubmit={onSubmit(({ currentPassword, newPassword }) =>
        change.mutate({ currentPassword: hasPassword ? currentPassword : null, newPassword }),
      )}
    >
      <Stack gap="sm" maw={420}>
        <ErrorSummary form={form} refusal={refusal} failures={failures} />
        {hasPassword ? (
          <PasswordInput
            label={t('password.current')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            {...shown}
            {...form.getInputProps('currentPassword')}
          />
        ) : null}
        <PasswordInput
          label={t('password.new')}
          description={t('password.help')}
          autoComplete="new-password"
          required
          withAsterisk={false}
          {...shown}
          {...form.getInputProps('newPassword')}
        />
        <Group>
          <Button type="submit" variant="default" loading={change.isPending}>
            {hasPassword ? t('password.change') : t('password.set')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
