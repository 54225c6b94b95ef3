import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { DateField } from '../../../ui/date-field.js';
import { ErrorSummary } from '../../../ui/form/error-summary.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import type { DayChange } from './closed-days.queries.js';
import styles from './closed-days.module.css';

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
  const { form, onSubmit } = useProblemForm({
    initialValues: { day: null as string | null, name: '' },
    validate: {
      day: (day) => (day === null ? ui('issue.missing') : null),
      name: (name) => (name.trim() === '' ? ui('issue.missing') : null),
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('add.title')} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form
        className={styles['fields']}
        onSubmit={onSubmit(({ day, name }) => onNext({ day: day!, name: name.trim(), closed: true }))}
      >
        <ErrorSummary form={form} refusal={null} />
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
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button type="submit">{t('add.next')}</Button>
        </Group>
      </form>
    </Modal>
  );
}
