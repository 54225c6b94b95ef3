import { TextInput } from '@mantine/core';
import { participantBody, type ParticipantBody, type TeamMemberView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';
import { addMember, correctMember } from './teams.queries.js';
import { useTeamChanged } from './use-team-changed.js';

interface MemberDialogProps {
  teamId: string;
  /** Null: somebody new. */
  member: TeamMemberView | null;
  /** They signed in themselves: name and address are theirs to change. */
  keepsName?: boolean;
  onClose: () => void;
}

/** Adds a member, or corrects what the hub knows of one. */
export function MemberDialog({ teamId, member, keepsName = false, onClose }: MemberDialogProps) {
  const { t } = useTranslation(['teams', 'ui']);
  const { slug } = useHub();
  const teamChanged = useTeamChanged(teamId);
  const check = useSchemaCheck()(participantBody);
  const fields = useProblemForm({
    initialValues: { name: member?.name ?? '', email: member?.email ?? '', phone: member?.phone ?? '' },
    validate: (values) => check(bodyOf(values)),
  });
  const { form, refuse } = fields;
  const saving = useMutation({
    mutationFn: (body: ParticipantBody) =>
      member ? correctMember(slug, teamId, member, body) : addMember(slug, teamId, { ...body, role: 'member' }),
    onSuccess: async (changed) => {
      await teamChanged(changed);
      onClose();
    },
    onError: refuse,
  });
  return (
    <FormDialog
      onClose={onClose}
      title={member ? t('dialog.correct', { name: member.name }) : t('dialog.addMember')}
      fields={fields}
      confirm={t(member ? 'dialog.save' : 'dialog.make')}
      onConfirm={(values) => saving.mutate(bodyOf(values))}
      isPending={saving.isPending}
    >
      <TextInput
        data-autofocus={!keepsName || undefined}
        readOnly={keepsName}
        label={t('field.memberName')}
        description={keepsName ? t('field.ownName') : null}
        {...form.getInputProps('name')}
      />
      <TextInput
        readOnly={keepsName}
        label={t('field.email')}
        description={t('field.emailHelp')}
        type="email"
        {...form.getInputProps('email')}
      />
      <TextInput
        data-autofocus={keepsName || undefined}
        label={t('field.phone')}
        type="tel"
        {...form.getInputProps('phone')}
      />
    </FormDialog>
  );
}

function bodyOf({ name, email, phone }: { name: string; email: string; phone: string }): ParticipantBody {
  return { name: name.trim(), email: email.trim() || null, phone: phone.trim() || null };
}
