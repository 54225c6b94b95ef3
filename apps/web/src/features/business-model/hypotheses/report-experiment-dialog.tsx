import { Button, Group, Modal, NumberInput, Stack, Textarea } from '@mantine/core';
import type { ExperimentView, ReportExperimentBody } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { reportExperiment, useTestingChanged } from '../hypotheses.queries.js';
import styles from './hypotheses.module.css';

type Values = Record<string, unknown> & { reachedN: number | ''; measured: number | ''; result: string };
const LONGEST = 20_000;

/** How a running experiment goes: how many were asked, what the measure says. */
export function ReportExperimentDialog({ experiment, onClose }: { experiment: ExperimentView; onClose: () => void }) {
  const { t } = useTranslation('experiments');
  const { slug } = useHub();
  const changed = useTestingChanged(slug);
  const { endsOn, cost, learning, measure, unit } = experiment;
  const needed = (value: unknown) => (value === '' ? t('missing') : null);
  const { form, refusal, refuse, onSubmit } = useProblemForm<Values>({
    initialValues: { reachedN: experiment.reachedN, measured: experiment.measured, result: experiment.result },
    validate: { reachedN: needed, measured: needed },
  });
  const save = useMutation({
    mutationFn: (body: ReportExperimentBody) => reportExperiment(slug, experiment, body),
    onSuccess: () => {
      changed();
      onClose();
    },
    onError: refuse,
  });
  return (
    <Modal opened onClose={onClose} title={t('report.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        onSubmit={onSubmit(({ reachedN, measured, result }) =>
          save.mutate({ reachedN: Number(reachedN), measured: Number(measured), result, learning, endsOn, cost }),
        )}
      >
        <Stack gap="md">
          <ErrorSummary form={form} refusal={refusal} />
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
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('close')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('report.do')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
