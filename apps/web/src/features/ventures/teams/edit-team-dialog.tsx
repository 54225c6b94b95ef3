import { teamBody, type TeamView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';
import { useSubject } from '../../../ui/form/use-subject.js';
import { teamBodyOf, TeamFields, type TeamValues } from './team-fields.js';
import { updateTeam } from './teams.queries.js';
import { useTeamChanged } from './use-team-changed.js';

/** Changes what is known of a team. */
export function EditTeamDialog({ team: opened, onClose }: { team: TeamView; onClose: () => void }) {
  const { t } = useTranslation(['teams', 'ui']);
  const { slug } = useHub();
  const [team, wasRefused] = useSubject(opened);
  const teamChanged = useTeamChanged(team.id);
  const check = useSchemaCheck()(teamBody);
  const { name, summary, kind, district, sector, website, businessNumber, corporateNumber } = team;
  const fields = useProblemForm<TeamValues>({
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
  const { form, refuse } = fields;
  const updating = useMutation({
    mutationFn: (values: TeamValues) => updateTeam(slug, team, teamBodyOf(values)),
    onSuccess: async (changed) => {
      await teamChanged(changed);
      onClose();
    },
    onError: (error) => {
      wasRefused(error);
      refuse(error);
    },
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t('dialog.edit')}
      size="lg"
      fields={fields}
      confirm={t('dialog.save')}
      onConfirm={(values) => updating.mutate(values)}
      isPending={updating.isPending}
    >
      <TeamFields form={form} />
    </FormDialog>
  );
}
