import { Radio, Stack, Textarea } from '@mantine/core';
import type { DecideExperimentBody, ExperimentDecision, ExperimentView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSubject } from '../../../ui/form/use-subject.js';
import { decideExperiment, useTestingChanged } from '../hypotheses.queries.js';
import { ThresholdBar } from './threshold-bar.js';

const DECISIONS: readonly ExperimentDecision[] = ['persevere', 'pivot', 'stop'];
const LONGEST = 20_000;

type Values = Record<string, unknown> & { decision: ExperimentDecision | ''; learning: string };

/** Persevere, pivot or stop, with what was learned. */
export function DecideExperimentDialog({
  experiment: opened,
  onClose,
}: {
  experiment: ExperimentView;
  onClose: () => void;
}) {
  const { t } = useTranslation('experiments');
  const { slug } = useHub();
  const [experiment, wasRefused] = useSubject(opened);
  const changed = useTestingChanged(slug);
  const fields = useProblemForm<Values>({
    initialValues: { decision: '', learning: experiment.learning },
    validate: {
      decision: (value) => (value === '' ? t('choose') : null),
      learning: (value) => (value.trim() === '' ? t('missing') : null),
    },
  });
  const { form, refuse } = fields;
  const decide = useMutation({
    mutationFn: (body: DecideExperimentBody) => decideExperiment(slug, experiment, body),
    onSuccess: () => {
      changed();
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
      title={t('decide.title')}
      fields={fields}
      confirm={t('decide.do')}
      onConfirm={(values) => decide.mutate(values as DecideExperimentBody)}
      isPending={decide.isPending}
    >
      <ThresholdBar experiment={experiment} />
      <Radio.Group label={t('decide.label')} {...form.getInputProps('decision')}>
        <Stack gap={6} mt={4}>
          {DECISIONS.map((decision) => (
            <Radio key={decision} value={decision} label={t(`state.${decision}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('field.learning')}
        minRows={3}
        maxRows={12}
        maxLength={LONGEST}
        {...form.getInputProps('learning')}
      />
      <p>{t('decide.body')}</p>
    </FormDialog>
  );
}
