import { Group, Radio, Select, TextInput } from '@mantine/core';
import { createHubBody, type CreateHubBody, type HubKind, type Locale } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { networkHubsQuery } from './hubs.queries.js';

const TIME_ZONES = Intl.supportedValuesOf('timeZone');

interface NewHubDialogProps {
  network: string;
  onClose: () => void;
}

/** Makes a hub and invites its first manager, who does the rest. */
export function NewHubDialog({ network, onClose }: NewHubDialogProps) {
  const { t, i18n } = useTranslation(['networkHubs', 'ui']);
  const check = useSchemaCheck();
  const queryClient = useQueryClient();
  const fields = useProblemForm<CreateHubBody>({
    initialValues: {
      slug: '',
      nameKo: '',
      nameEn: '',
      kind: 'campus',
      timeZone: 'Asia/Seoul',
      locale: i18n.language as Locale,
      managerEmail: '',
    },
    validate: check(createHubBody),
  });
  const { form, refuse } = fields;
  const create = useMutation({
    mutationFn: (body: CreateHubBody) =>
      answer(api.POST('/api/v1/networks/{network}/hubs', { params: { path: { network } }, body })),
    onSuccess: async (_, { managerEmail }) => {
      await queryClient.invalidateQueries({ queryKey: networkHubsQuery(network).queryKey });
      notifyDone(t('add.done', { email: managerEmail }));
      onClose();
    },
    onError: refuse,
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t('add.title')}
      fields={fields}
      confirm={t('add.submit')}
      onConfirm={(values) => create.mutate(values)}
      isPending={create.isPending}
    >
      <TextInput label={t('add.nameKo')} lang="ko" {...form.getInputProps('nameKo')} />
      <TextInput label={t('add.nameEn')} lang="en" {...form.getInputProps('nameEn')} />
      <TextInput label={t('add.slug')} description={t('add.slugHelp')} {...form.getInputProps('slug')} />
      <Radio.Group
        label={t('column.kind')}
        value={form.values.kind}
        onChange={(kind) => form.setFieldValue('kind', kind as HubKind)}
      >
        <Group mt="xs">
          <Radio value="campus" label={t('kind.campus')} />
          <Radio value="town" label={t('kind.town')} />
        </Group>
      </Radio.Group>
      <Select
        label={t('add.timeZone')}
        searchable
        allowDeselect={false}
        limit={50}
        data={TIME_ZONES}
        {...form.getInputProps('timeZone')}
      />
      <TextInput
        label={t('add.managerEmail')}
        description={t('add.managerEmailHelp')}
        type="email"
        {...form.getInputProps('managerEmail')}
      />
    </FormDialog>
  );
}
