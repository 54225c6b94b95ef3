import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { addTeamBody, type AddTeamBody } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
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
  const { form, refusal, refuse, onSubmit } = useProblemForm<NewTeamValues>({
    initialValues: { ...NO_TEAM, lead: { name: '', email: '', phone: '' } },
    validate: (values) => check(bodyOf(values)),
  });
  const adding = useMutation({
    mutationFn: (values: NewTeamValues) => addTeam(slug, bodyOf(values)),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['teams', slug] });
      await navigate({ to: '/h/$hub/teams/$team', params: { hub: slug, team: id } });
    },
    onError: refuse,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('dialog.add')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form onSubmit={onSubmit((values) => adding.mutate(values))}>
        <Stack gap="md">
          <ErrorSummary form={form} refusal={refusal} />
          <TeamFields form={form as never} />
          <TextInput label={t('field.leadName')} {...form.getInputProps('lead.name')} />
          <TextInput
            label={t('field.email')}
            description={t('field.emailHelp')}
            type="email"
            {...form.getInputProps('lead.email')}
          />
          <TextInput label={t('field.phone')} type="tel" {...form.getInputProps('lead.phone')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('ui:cancel')}
            </Button>
            <Button type="submit" loading={adding.isPending}>
              {t('dialog.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function bodyOf({ lead, ...team }: NewTeamValues): AddTeamBody {
  const { name, email, phone } = lead;
  return {
    ...teamBodyOf(team),
    lead: { name: name.trim(), email: email.trim() || null, phone: phone.trim() || null },
  };
}
