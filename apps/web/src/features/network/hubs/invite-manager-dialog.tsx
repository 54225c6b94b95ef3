import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { inviteManagerBody, type InviteManagerBody, type NetworkHubView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';
import { notifyDone } from '../../../ui/notify-done.js';

interface InviteManagerDialogProps {
  network: string;
  hub: NetworkHubView;
  onClose: () => void;
}

/** Invites a manager to one hub of the network. */
export function InviteManagerDialog({ network, hub, onClose }: InviteManagerDialogProps) {
  const { t, i18n } = useTranslation(['networkHubs', 'ui']);
  const check = useSchemaCheck();
  const { form, refusal, refuse, onSubmit } = useProblemForm<InviteManagerBody>({
    initialValues: { email: '' },
    validate: check(inviteManagerBody),
  });
  const invite = useMutation({
    mutationFn: (body: InviteManagerBody) =>
      answer(
        api.POST('/api/v1/networks/{network}/hubs/{slug}/managers', {
          params: { path: { network, slug: hub.slug } },
          body,
        }),
      ),
    onSuccess: (_, { email }) => {
      notifyDone(t('invite.done', { email }));
      onClose();
    },
    onError: refuse,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('invite.title', { hub: i18n.language === 'ko' ? hub.nameKo : hub.nameEn })}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form onSubmit={onSubmit((values) => invite.mutate(values))}>
        <Stack gap="md">
          <ErrorSummary form={form} refusal={refusal} />
          <TextInput label={t('invite.email')} type="email" data-autofocus {...form.getInputProps('email')} />
          <Group justify="flex-end">
            <Button type="submit" loading={invite.isPending}>
              {t('invite.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
