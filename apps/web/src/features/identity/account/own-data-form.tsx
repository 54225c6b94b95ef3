import { Button, Group, Stack, TextInput } from '@mantine/core';
import { meBody, type MeBody, type MeView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, api, ifMatch } from '../../../api/client.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { LeaveGuard } from '../../../ui/form/leave-guard.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useMeChanged } from './use-me-changed.js';

/** The person's name; the language is chosen in the person's menu. */
export function OwnDataForm({ me }: { me: MeView }) {
  const { t } = useTranslation('account');
  const check = useSchemaCheck();
  const meChanged = useMeChanged();
  const { form, refusal, failures, refuse, onSubmit, sent } = useProblemForm<Pick<MeBody, 'name'>>({
    initialValues: { name: me.name },
    validate: check(meBody.pick({ name: true })),
  });
  const save = useMutation({
    mutationFn: ({ name }: Pick<MeBody, 'name'>) =>
      answer(api.PUT('/api/v1/me', { body: { name, locale: me.locale }, headers: ifMatch(me.version) })),
    onSuccess: async () => {
      form.resetDirty();
      await meChanged();
      notifyDone(t('own.done'));
    },
    onError: refuse,
  });
  return (
    <form onSubmit={onSubmit((values) => save.mutate(values))}>
      <LeaveGuard isUnsaved={form.isDirty()} onSave={() => sent((values) => save.mutateAsync(values))} />
      <Stack gap="sm" maw={420}>
        <ErrorSummary form={form} refusal={refusal} failures={failures} />
        <TextInput label={t('own.name')} autoComplete="name" {...form.getInputProps('name')} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('own.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
