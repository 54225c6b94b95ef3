import { TextInput } from '@mantine/core';
import { addTeamBody, type AddTeamBody } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';
import { NO_TEAM, teamBodyOf, TeamFields, type TeamValues } from './team-fields.js';
import { addTeam } from './teams.queries.js';

interface NewTeamValues extends TeamValues {
  lead: { name: string; email: string; phone: string };
}

/** Adds a team by hand, with its lead. */
export function AddTeamDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['teams', 'ui']);
  const { slug } = useHub();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const check = useSchemaCheck()(addTeamBody);
  const fields = useProblemForm<NewTeamValues>({
    initialValues: { ...NO_TEAM, lead: { name: '', email: '', phone: '' } },
    validate: (values) => check(bodyOf(values)),
  });
  const { form, refuse } = fields;
  const adding = useMutation({
    mutationFn: (values: NewTeamValues) => addTeam(slug, bodyOf(values)),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['teams', slug] });
      await navigate({ to: '/h/$hub/teams/$team', params: { hub: slug, team: id } });
    },
    onError: refuse,
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t('dialog.add')}
      size="lg"
      fields={fields}
      confirm={t('dialog.make')}
      onConfirm={(values) => adding.mutate(values)}
      isPending={adding.isPending}
    >
      <TeamFields form={form as never} />
      <TextInput label={t('field.leadName')} {...form.getInputProps('lead.name')} />
      <TextInput
        label={t('field.email')}
        description={t('field.emailHelp')}
        type="email"
        {...form.getInputProps('lead.email')}
      />
      <TextInput label={t('field.phone')} type="tel" {...form.getInputProps('lead.phone')} />
    </FormDialog>
  );
}

function bodyOf({ lead, ...team }: NewTeamValues): AddTeamBody {
  const { name, email, phone } = lead;
  return {
    ...teamBodyOf(team),
    lead: { name: name.trim(), email: email.trim() || null, phone: phone.trim() || null },
  };
}
