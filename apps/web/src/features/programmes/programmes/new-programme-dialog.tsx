import { createProgrammeBody, type CreateProgrammeBody, type PlanSource } from '@onsil/contracts';
import { NumberInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { DateField } from '../../../ui/date-field.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { createProgramme } from './programmes.queries.js';
import { SourceField } from './source-field.js';
import { useCohortMade } from './use-cohort-made.js';

/** A new programme of a year with its first cohort, from a template, a cohort or nothing. */
export function NewProgrammeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('programmes');
  const { slug } = useHub();
  const { today } = useFormats();
  const check = useSchemaCheck();
  const cohortMade = useCohortMade();
  const fields = useProblemForm({
    initialValues: {
      name: '',
      year: Number(today.slice(0, 4)),
      cohortName: '',
      startsOn: null as string | null,
      source: null as PlanSource | null,
    },
    validate: check(createProgrammeBody),
  });
  const { form, refuse } = fields;
  const creating = useMutation({
    mutationFn: (body: CreateProgrammeBody) => createProgramme(slug, body),
    onSuccess: cohortMade,
    onError: refuse,
  });
  return (
    <FormDialog
      onClose={onClose}
      title={t('new.programme')}
      size="lg"
      fields={fields}
      confirm={t('new.make')}
      onConfirm={(values) => creating.mutate(createProgrammeBody.parse(values))}
      isPending={creating.isPending}
    >
      <TextInput
        data-autofocus
        label={t('field.name')}
        description={t('field.nameHint')}
        {...form.getInputProps('name')}
      />
      <NumberInput label={t('field.year')} min={2000} max={2100} thousandSeparator="" {...form.getInputProps('year')} />
      <TextInput
        label={t('field.cohortName')}
        description={t('field.cohortNameHint')}
        {...form.getInputProps('cohortName')}
      />
      <DateField
        label={t('field.startsOn')}
        description={t('field.startsOnHint')}
        value={form.values.startsOn}
        {...form.getInputProps('startsOn')}
      />
      <SourceField value={form.values.source} {...form.getInputProps('source')} />
    </FormDialog>
  );
}
