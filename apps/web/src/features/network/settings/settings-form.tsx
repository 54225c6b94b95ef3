import { Button, Group, NumberInput, Radio, Select, Stack, TextInput } from '@mantine/core';
import { HOLIDAY_COUNTRIES, hubSettingsBody, type HubSettingsBody, type HubView, type Locale } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api, ifMatch } from '../../../api/client.js';
import { meQuery } from '../../../api/me.js';
import { hasCode } from '../../../api/problem.js';
import { ConflictDialog } from '../../../ui/conflict-dialog.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { LeaveGuard } from '../../../ui/form/leave-guard.js';
import type { HeldForm } from '../../../ui/form/use-held-form.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { hubQuery } from './settings.queries.js';

const TIME_ZONES = Intl.supportedValuesOf('timeZone');

/** Countries by their names in the reader's language. */
function countriesIn(language: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return HOLIDAY_COUNTRIES.map((value) => ({ value, label: names.of(value) ?? value })).sort((a, b) =>
    a.label.localeCompare(b.label, language),
  );
}

/** Names, clock, language and sender of the hub, and how far its staff extend. */
export function SettingsForm({ held }: { held: HeldForm<HubView> }) {
  const { subject: hub, conflict, setChanged } = held;
  const { t, i18n } = useTranslation('settings');
  const check = useSchemaCheck();
  const queryClient = useQueryClient();
  const router = useRouter();
  const { nameKo, nameEn, timeZone, country, locale, senderName, replyTo, shortExtensionDays } = hub;
  const { form, refusal, failures, refuse, onSubmit, sent } = useProblemForm({
    initialValues: {
      nameKo,
      nameEn,
      timeZone,
      country,
      locale,
      senderName,
      replyTo: replyTo ?? '',
      shortExtensionDays,
    },
    validate: (values) => check(hubSettingsBody)({ ...values, replyTo: values.replyTo || null }),
  });
  const save = useMutation({
    mutationFn: (body: HubSettingsBody) =>
      answer(
        api.PUT('/api/v1/hubs/{hub}/settings', {
          params: { path: { hub: hub.slug } },
          body,
          headers: ifMatch(held.version),
        }),
      ),
    onSuccess: async (changed) => {
      form.resetDirty();
      setChanged(false);
      queryClient.setQueryData(hubQuery(hub.slug).queryKey, changed);
      await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      await router.invalidate();
      notifyDone(t('hub.done'));
    },
    onError: (error) => {
      if (hasCode(error, 'platform.stale_version'))
        queryClient.setQueryData(hubQuery(hub.slug).queryKey, error.current as HubView);
      else refuse(error);
    },
  });
  const bodyOf = (values: typeof form.values): HubSettingsBody => ({ ...values, replyTo: values.replyTo || null });
  const isChanged = form.isDirty();
  useEffect(() => setChanged(isChanged), [setChanged, isChanged]);
  const fields = {
    nameKo: 'hub.nameKo',
    nameEn: 'hub.nameEn',
    timeZone: 'hub.timeZone',
    country: 'hub.country',
    senderName: 'hub.senderName',
    replyTo: 'hub.replyTo',
    shortExtensionDays: 'hub.shortExtension',
    locale: 'hub.locale',
  } as const;
  const names = Object.keys(fields) as (keyof typeof fields)[];
  return (
    <form onSubmit={onSubmit((values) => save.mutate(bodyOf(values)))}>
      <LeaveGuard isUnsaved={isChanged} onSave={() => sent((values) => save.mutateAsync(bodyOf(values)))} />
      {conflict ? (
        <ConflictDialog
          title={t('conflict.title')}
          parts={names
            .map((name) => ({
              name: t(fields[name]),
              mine: String(form.values[name] ?? ''),
              theirs: String(conflict[name] ?? ''),
            }))
            .filter(({ mine, theirs }) => mine !== theirs)}
          onKeepMine={held.keepMine}
          onTakeTheirs={held.takeTheirs}
        >
          {t('conflict.body')}
        </ConflictDialog>
      ) : null}
      <Stack gap="md" maw={480}>
        <ErrorSummary form={form} refusal={refusal} failures={failures} />
        <TextInput label={t('hub.nameKo')} lang="ko" {...form.getInputProps('nameKo')} />
        <TextInput label={t('hub.nameEn')} lang="en" {...form.getInputProps('nameEn')} />
        <Select
          label={t('hub.timeZone')}
          description={t('hub.timeZoneHelp')}
          searchable
          allowDeselect={false}
          limit={50}
          data={TIME_ZONES}
          {...form.getInputProps('timeZone')}
        />
        <Select
          label={t('hub.country')}
          description={t('hub.countryHelp')}
          searchable
          allowDeselect={false}
          limit={50}
          data={countriesIn(i18n.language)}
          {...form.getInputProps('country')}
        />
        <Radio.Group
          label={t('hub.locale')}
          description={t('hub.localeHelp')}
          value={form.values.locale}
          onChange={(value) => form.setFieldValue('locale', value as Locale)}
        >
          <Group mt="xs">
            <Radio value="ko" label={<span lang="ko">한국어</span>} />
            <Radio value="en" label={<span lang="en">English</span>} />
          </Group>
        </Radio.Group>
        <TextInput
          label={t('hub.senderName')}
          description={t('hub.senderNameHelp')}
          {...form.getInputProps('senderName')}
        />
        <TextInput
          label={t('hub.replyTo')}
          description={t('hub.replyToHelp')}
          type="email"
          {...form.getInputProps('replyTo')}
        />
        <NumberInput
          label={t('hub.shortExtension')}
          description={t('hub.shortExtensionHelp')}
          min={0}
          max={90}
          allowDecimal={false}
          styles={{ wrapper: { maxWidth: 160 } }}
          {...form.getInputProps('shortExtensionDays')}
        />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('hub.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
