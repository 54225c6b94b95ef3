import { MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type {
  IndicatorKind,
  IndicatorRhythm,
  IndicatorView,
  PlanIndicatorBody,
  TeamIndicatorsView,
} from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { DateField } from '../../../ui/date-field.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSubject } from '../../../ui/form/use-subject.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { planIndicator, replanIndicator, useIndicatorsChanged } from '../indicators.queries.js';
import { useLocaleText } from '../use-locale-text.js';
import { indicatorBody, valuesOf, type IndicatorValues } from './indicator-values.js';
import styles from './indicators.module.css';

const KINDS: readonly IndicatorKind[] = ['flow', 'stock', 'ratio'];
const RHYTHMS: readonly IndicatorRhythm[] = ['month', 'quarter', 'half_year', 'year', 'once'];

interface IndicatorDialogProps {
  view: TeamIndicatorsView;
  /** Null plans a new one. */
  indicator: IndicatorView | null;
  onClose: () => void;
}

/** One indicator: what, in which unit, how it is measured, where it starts and where it should get. */
export function IndicatorDialog({ view, indicator: opened, onClose }: IndicatorDialogProps) {
  const { t } = useTranslation('indicators');
  const { slug } = useHub();
  const { today } = useFormats();
  const text = useLocaleText();
  const changed = useIndicatorsChanged(slug, view.team.id);
  const needed = (value: string) => (value.trim() === '' ? t('missing') : null);
  const [indicator, wasRefused] = useSubject(opened);
  const fields = useProblemForm<IndicatorValues>({
    initialValues: valuesOf(indicator, today),
    validate: {
      name: needed,
      unit: needed,
      method: needed,
      targetOn: (day, { targetValue, baselineOn }) =>
        targetValue === '' ? null : day === null ? t('missing') : day <= baselineOn ? t('target.early') : null,
    },
  });
  const { form, refuse } = fields;
  const save = useMutation({
    mutationFn: (body: PlanIndicatorBody) =>
      indicator ? replanIndicator(slug, indicator, body) : planIndicator(slug, view.team.id, body),
    onSuccess: () => {
      changed();
      onClose();
    },
    onError: (error) => {
      refuse(error);
      wasRefused(error);
    },
  });
  const begin = (key: string | null): void => {
    const from = view.catalogue.find((each) => each.key === key);
    if (!from) return form.setFieldValue('key', null);
    const { name, unit, kind, standard } = from;
    form.setValues({ key, name: text(name), unit: text(unit), kind, standard });
  };
  return (
    <FormDialog
      onClose={onClose}
      size="lg"
      title={t(indicator ? 'dialog.edit' : 'dialog.new')}
      fields={fields}
      confirm={t('save')}
      onConfirm={(values) => save.mutate(indicatorBody(values))}
      isPending={save.isPending}
    >
      <Select
        label={t('field.catalogue')}
        description={t('field.catalogueHelp')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('field.catalogueClear') }}
        data={view.catalogue.map(({ key, name }) => ({ value: key, label: text(name) }))}
        value={form.values.key}
        onChange={begin}
      />
      <TextInput label={t('field.name')} maxLength={200} {...form.getInputProps('name')} />
      <div className={styles['row']}>
        <TextInput label={t('field.unit')} maxLength={20} {...form.getInputProps('unit')} />
        <Select
          label={t('field.kind')}
          allowDeselect={false}
          data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          {...form.getInputProps('kind')}
        />
        <Select
          label={t('field.rhythm')}
          allowDeselect={false}
          data={RHYTHMS.map((rhythm) => ({ value: rhythm, label: t(`rhythm.${rhythm}`) }))}
          {...form.getInputProps('rhythm')}
        />
      </div>
      <Textarea
        label={t('field.method')}
        description={t('field.methodHelp')}
        autosize
        minRows={2}
        maxLength={2_000}
        {...form.getInputProps('method')}
      />
      <div className={styles['row']}>
        <NumberInput
          label={t('field.baseline')}
          description={t('field.baselineHelp')}
          thousandSeparator=","
          {...form.getInputProps('baselineValue')}
        />
        <DateField
          label={t('field.baselineOn')}
          value={form.values.baselineOn}
          error={form.errors['baselineOn']}
          onChange={(day) => day && form.setFieldValue('baselineOn', day)}
        />
      </div>
      <div className={styles['row']}>
        <NumberInput label={t('field.target')} thousandSeparator="," {...form.getInputProps('targetValue')} />
        <DateField
          label={t('field.targetOn')}
          optional
          value={form.values.targetOn}
          error={form.errors['targetOn']}
          onChange={(day) => form.setFieldValue('targetOn', day)}
        />
      </div>
      <MultiSelect
        label={t('field.notes')}
        description={t(view.notes.length === 0 ? 'field.notesNone' : 'field.notesHelp')}
        searchable
        maxValues={20}
        data={view.notes.map(({ id, text: words, canvas }) => ({ value: id, label: `${words} · ${canvas.name}` }))}
        {...form.getInputProps('itemIds')}
      />
    </FormDialog>
  );
}
