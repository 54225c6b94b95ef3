import { TextInput } from '@mantine/core';
import { inviteManagerBody, type InviteManagerBody, type NetworkHubView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
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
  const fields = useProblemForm<InviteManagerBody>({
    initialValues: { email: '' },
    validate: check(inviteManagerBody),
  });
  const { form, refuse } = fields;
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
    <FormDialog
      onClose={onClose}
      title={t('invite.title', { hub: i18n.language === 'ko' ? hub.nameKo : hub.nameEn })}
      fields={fields}
      confirm={t('invite.submit')}
      onConfirm={(values) => invite.mutate(values)}
      isPending={invite.isPending}
    >
      <TextInput label={t('invite.email')} type="email" data-autofocus {...form.getInputProps('email')} />
    </FormDialog>
  );
}
