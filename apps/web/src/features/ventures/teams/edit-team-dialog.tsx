import { Button, Group, Modal, Stack } from '@mantine/core';
import { teamBody, type TeamView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';
import { teamBodyOf, TeamFields, type TeamValues } from './team-fields.js';
import { updateTeam } from './teams.queries.js';
import { useTeamChanged } from './use-team-changed.js';

/** Changes what is known of a team. */
export function EditTeamDialog({ team, onClose }: { team: TeamView; onClose: () => void }) {
  const { t } = useTranslation(['teams', 'ui']);
  const { slug } = useHub();
  const teamChanged = useTeamChanged(team.id);
  const check = useSchemaCheck()(teamBody);
  const { name, summary, kind, district, sector, website, businessNumber, corporateNumber } = team;
  const { form, refusal, refuse, onSubmit } = useProblemForm<TeamValues>({
    initialValues: {
      name,
      summary,
      kind,
      district: district ?? '',
      sector: sector ?? '',
      website: website ?? '',
      businessNumber: businessNumber ?? '',
      corporateNumber: corporateNumber ?? '',
    },
    validate: (values) => check(teamBodyOf(values)),
  });
  const updating = useMutation({
    mutationFn: (values: TeamValues) => updateTeam(slug, team, teamBodyOf(values)),
    onSuccess: async (changed) => {
      await teamChanged(changed);
      onClose();
    },
    onError: refuse,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('dialog.edit')}
      closeButtonProps={{ 'aria-label': t('ui:close') }}
    >
      <form onSubmit={onSubmit((values) => updating.mutate(values))}>
        <Stack gap="md">
          <ErrorSummary form={form} refusal={refusal} />
          <TeamFields form={form} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('ui:cancel')}
            </Button>
            <Button type="submit" loading={updating.isPending}>
              {t('dialog.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
