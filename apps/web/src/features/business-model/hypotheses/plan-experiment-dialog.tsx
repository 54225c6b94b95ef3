import { Button, Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import type { ExperimentMethod, ExperimentView, PlanExperimentBody } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { DateField } from '../../../ui/date-field.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { planExperiment, replanExperiment, useTestingChanged } from '../hypotheses.queries.js';
import styles from './hypotheses.module.css';

interface PlanExperimentDialogProps {
  hypothesisId: string;
  /** Null plans a new one. */
  experiment: ExperimentView | null;
  onClose: () => void;
}

const METHODS: readonly ExperimentMethod[] = [
  'interview',
  'survey',
  'landing_page',
  'pre_order',
  'pilot',
  'concierge',
  'comparison',
  'living_lab',
  'other',
];

type Values = Record<string, unknown> & {
  title: string;
  method: ExperimentMethod | null;
  measure: string;
  unit: string;
  threshold: number | '';
  plannedN: number | '';
  startsOn: string | null;
  endsOn: string | null;
  cost: number | '';
};

/** How a hypothesis will be tested. What is measured and from where on it is a success is written before it starts. */
export function PlanExperimentDialog({ hypothesisId, experiment, onClose }: PlanExperimentDialogProps) {
  const { t } = useTranslation('experiments');
  const { slug } = useHub();
  const changed = useTestingChanged(slug);
  const needed = (value: unknown) => (value === '' || value === null ? t('missing') : null);
  const { form, refusal, refuse, onSubmit } = useProblemForm<Values>({
    initialValues: valuesOf(experiment),
    validate: {
      title: (value) => needed(value.trim()),
      method: needed,
      measure: (value) => needed(value.trim()),
      unit: (value) => needed(value.trim()),
      threshold: needed,
      plannedN: needed,
    },
  });
  const save = useMutation({
    mutationFn: (body: PlanExperimentBody) =>
      experiment ? replanExperiment(slug, experiment, body) : planExperiment(slug, hypothesisId, body),
    onSuccess: () => {
      changed();
      onClose();
    },
    onError: refuse,
  });
  return (
    <Modal opened onClose={onClose} title={t('plan.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        onSubmit={onSubmit((values) =>
          save.mutate({ ...values, cost: values.cost === '' ? null : values.cost } as PlanExperimentBody),
        )}
      >
        <Stack gap="md">
          <ErrorSummary form={form} refusal={refusal} />
          <TextInput
            label={t('field.title')}
            description={t('field.titleHelp')}
            maxLength={200}
            {...form.getInputProps('title')}
          />
          <Select
            label={t('fact.method')}
            data={METHODS.map((method) => ({ value: method, label: t(`method.${method}`) }))}
            {...form.getInputProps('method')}
          />
          <p>{t('plan.before')}</p>
          <TextInput
            label={t('field.measure')}
            description={t('field.measureHelp')}
            maxLength={300}
            {...form.getInputProps('measure')}
          />
          <div className={styles['row']}>
            <NumberInput label={t('field.plannedN')} min={1} allowDecimal={false} {...form.getInputProps('plannedN')} />
            <NumberInput label={t('field.threshold')} min={0} {...form.getInputProps('threshold')} />
            <TextInput
              label={t('field.unit')}
              placeholder={t('field.unitExample')}
              maxLength={20}
              {...form.getInputProps('unit')}
            />
          </div>
          <div className={styles['row']}>
            {(['startsOn', 'endsOn'] as const).map((side) => (
              <DateField
                key={side}
                label={t(`field.${side}`)}
                optional
                value={form.values[side]}
                error={form.errors[side]}
                onChange={(day) => form.setFieldValue(side, day)}
              />
            ))}
          </div>
          <NumberInput
            label={t('field.cost')}
            min={0}
            allowDecimal={false}
            thousandSeparator=","
            {...form.getInputProps('cost')}
          />
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('close')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('plan.do')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

function valuesOf(experiment: ExperimentView | null): Values {
  return {
    title: experiment?.title ?? '',
    method: experiment?.method ?? null,
    measure: experiment?.measure ?? '',
    unit: experiment?.unit ?? '',
    threshold: experiment?.threshold ?? '',
    plannedN: experiment?.plannedN ?? '',
    startsOn: experiment?.startsOn ?? null,
    endsOn: experiment?.endsOn ?? null,
    cost: experiment?.cost ?? '',
  };
}
