import { NumberInput, Textarea } from '@mantine/core';
import type { ExperimentView, ReportExperimentBody } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSubject } from '../../../ui/form/use-subject.js';
import { reportExperiment, useTestingChanged } from '../hypotheses.queries.js';
import styles from './hypotheses.module.css';

type Values = Record<string, unknown> & { reachedN: number | ''; measured: number | ''; result: string };
const LONGEST = 20_000;

/** How a running experiment goes: how many were asked, what the measure says. */
export function ReportExperimentDialog({
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
  const { endsOn, cost, learning, measure, unit } = experiment;
  const needed = (value: unknown) => (value === '' ? t('missing') : null);
  const fields = useProblemForm<Values>({
    initialValues: { reachedN: experiment.reachedN, measured: experiment.measured, result: experiment.result },
    validate: { reachedN: needed, measured: needed },
  });
  const { form, refuse } = fields;
  const save = useMutation({
    mutationFn: (body: ReportExperimentBody) => reportExperiment(slug, experiment, body),
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
      title={t('report.title')}
      fields={fields}
      confirm={t('report.do')}
      onConfirm={({ reachedN, measured, result }) =>
        save.mutate({ reachedN: Number(reachedN), measured: Number(measured), result, learning, endsOn, cost })
      }
      isPending={save.isPending}
    >
      <div className={styles['row']}>
        <NumberInput label={t('field.reachedN')} min={0} allowDecimal={false} {...form.getInputProps('reachedN')} />
        <NumberInput
          label={t('field.measured', { unit })}
          description={measure}
          min={0}
          {...form.getInputProps('measured')}
        />
      </div>
      <Textarea
        label={t('field.result')}
        minRows={3}
        maxRows={12}
        maxLength={LONGEST}
        {...form.getInputProps('result')}
      />
    </FormDialog>
  );
}
