import { Button, Group, Stack, Textarea } from '@mantine/core';
import { privacyNoticeBody, type PrivacyNoticeBody, type PrivacyNoticeView } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { noticeQuery } from '../../../api/privacy-notice.js';
import { useHub } from '../../../routing/use-hub.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { LeaveGuard } from '../../../ui/form/leave-guard.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';

interface NoticeFormProps {
  notice: PrivacyNoticeView | null;
  onChanged: (isChanged: boolean) => void;
}

/** The notice that everybody reads at their first visit; a new version is read again, old ones stay on record. */
export function NoticeForm({ notice, onChanged }: NoticeFormProps) {
  const { t } = useTranslation('settings');
  const { dateTime } = useFormats();
  const { slug } = useHub();
  const check = useSchemaCheck();
  const queryClient = useQueryClient();
  const { form, refusal, failures, refuse, onSubmit, sent } = useProblemForm<PrivacyNoticeBody>({
    initialValues: { bodyKo: notice?.bodyKo ?? '', bodyEn: notice?.bodyEn ?? '' },
    validate: check(privacyNoticeBody),
  });
  const publish = useMutation({
    mutationFn: (body: PrivacyNoticeBody) =>
      answer(api.POST('/api/v1/hubs/{hub}/privacy-notices', { params: { path: { hub: slug } }, body })),
    onSuccess: async () => {
      form.resetDirty();
      await queryClient.invalidateQueries({ queryKey: noticeQuery(slug).queryKey });
      notifyDone(t('notice.done'));
    },
    onError: refuse,
  });
  const isChanged = form.isDirty();
  useEffect(() => onChanged(isChanged), [onChanged, isChanged]);
  return (
    <form onSubmit={onSubmit((values) => publish.mutate(values))}>
      <LeaveGuard isUnsaved={isChanged} onSave={() => sent((values) => publish.mutateAsync(values))} />
      <Stack gap="md" maw={720}>
        <p>
          {notice
            ? t('notice.current', { number: notice.number, when: dateTime(notice.publishedAt) })
            : t('notice.none')}
        </p>
        <ErrorSummary form={form} refusal={refusal} failures={failures} />
        <Textarea label={t('notice.bodyKo')} lang="ko" autosize minRows={5} {...form.getInputProps('bodyKo')} />
        <Textarea label={t('notice.bodyEn')} lang="en" autosize minRows={5} {...form.getInputProps('bodyEn')} />
        <Group>
          <Button type="submit" variant="default" loading={publish.isPending}>
            {t('notice.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
