import { Button, Group, Stack, TextInput } from '@mantine/core';
import { meBody, type MeBody, type MeView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, api, ifMatch } from '../../../api/client.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { LanguageField } from './language-field.js';
import { useMeChanged } from './use-me-changed.js';

/** Name and the language of mails. */
export function OwnDataForm({ me }: { me: MeView }) {
  const { t } = useTranslation('account');
  const check = useSchemaCheck();
  const meChanged = useMeChanged();
  const { form, refusal, refuse, onSubmit } = useProblemForm<MeBody>({
    initialValues: { name: me.name, locale: me.locale },
    validate: check(meBody),
  });
  const save = useMutation({
    mutationFn: (body: MeBody) => answer(api.PUT('/api/v1/me', { body, headers: ifMatch(me.version) })),
    onSuccess: async () => {
      await meChanged();
      notifyDone(t('own.done'));
    },
    onError: refuse,
  });
  return (
    <form onSubmit={onSubmit((values) => save.mutate(values))}>
      <Stack gap="sm" maw={420}>
        <ErrorSummary form={form} refusal={refusal} />
        <TextInput label={t('own.name')} autoComplete="name" {...form.getInputProps('name')} />
        <LanguageField value={form.values.locale} onChange={(locale) => form.setFieldValue('locale', locale)} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('own.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
