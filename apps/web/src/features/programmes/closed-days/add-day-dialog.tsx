import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { DateField } from '../../../ui/date-field.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import type { DayChange } from './closed-days.queries.js';

interface AddDayDialogProps {
  year: number;
  onClose: () => void;
  /** The day as given; what it moves is shown next. */
  onNext: (change: DayChange) => void;
}

/** Which day the hub closes, and why. */
export function AddDayDialog({ year, onClose, onNext }: AddDayDialogProps) {
  const { t } = useTranslation('closedDays');
  const { t: ui } = useTranslation('ui');
  const fields = useProblemForm({
    initialValues: { day: null as string | null, name: '' },
    validate: {
      day: (day) => (day === null ? ui('issue.missing') : null),
      name: (name) => (name.trim() === '' ? ui('issue.missing') : null),
    },
  });
  const { form } = fields;
  return (
    <FormDialog
      onClose={onClose}
      title={t('add.title')}
      fields={fields}
      confirm={t('add.next')}
      onConfirm={({ day, name }) => onNext({ day: day!, name: name.trim(), closed: true })}
    >
      <DateField
        label={t('add.day')}
        minDate={`${year}-01-01`}
        maxDate="2100-12-31"
        value={form.values.day}
        {...form.getInputProps('day')}
      />
      <TextInput
        label={t('add.name')}
        description={t('add.nameHint')}
        maxLength={120}
        {...form.getInputProps('name')}
      />
    </FormDialog>
  );
}
