import { NumberInput, Select, TextInput } from '@mantine/core';
import type { ExperimentMethod, ExperimentView, PlanExperimentBody } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { DateField } from '../../../ui/date-field.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSubject } from '../../../ui/form/use-subject.js';
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
export function PlanExperimentDialog({ hypothesisId, experiment: opened, onClose }: PlanExperimentDialogProps) {
  const { t } = useTranslation('experiments');
  const { slug } = useHub();
  const [experiment, wasRefused] = useSubject(opened);
  const changed = useTestingChanged(slug);
  const needed = (value: unknown) => (value === '' || value === null ? t('missing') : null);
  const fields = useProblemForm<Values>({
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
  const { form, refuse } = fields;
  const save = useMutation({
    mutationFn: (body: PlanExperimentBody) =>
      experiment ? replanExperiment(slug, experiment, body) : planExperiment(slug, hypothesisId, body),
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
      title={t('plan.title')}
      fields={fields}
      confirm={t('plan.do')}
      onConfirm={(values) =>
        save.mutate({ ...values, cost: values.cost === '' ? null : values.cost } as PlanExperimentBody)
      }
      isPending={save.isPending}
    >
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
    </FormDialog>
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
