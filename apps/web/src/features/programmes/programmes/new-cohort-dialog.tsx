import {
  createCohortBody,
  type CohortSummary,
  type CreateCohortBody,
  type PlanSource,
  type ProgrammeView,
} from '@onsil/contracts';
import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { DateField } from '../../../ui/date-field.js';
import { FormDialog } from '../../../ui/form/form-dialog.js';
import { useProblemForm } from '../../../ui/form/use-problem-form.js';
import { useSchemaCheck } from '../../../ui/form/use-schema-check.js';
import styles from './programmes.module.css';
import { createCohort } from './programmes.queries.js';
import { SourceField } from './source-field.js';
import { useCohortMade } from './use-cohort-made.js';

interface NewCohortDialogProps {
  programme: ProgrammeView;
  /** Set: this cohort is cloned, and only name and start are asked. */
  copyOf: CohortSummary | null;
  onClose: () => void;
}

/** Another cohort of a programme; a clone counts every date anew from its own start. */
export function NewCohortDialog({ programme, copyOf, onClose }: NewCohortDialogProps) {
  const { t } = useTranslation('programmes');
  const { slug } = useHub();
  const check = useSchemaCheck();
  const cohortMade = useCohortMade();
  const fields = useProblemForm({
    initialValues: {
      name: '',
      startsOn: null as string | null,
      source: (copyOf ? { kind: 'cohort', id: copyOf.id } : null) as PlanSource | null,
    },
    validate: check(createCohortBody),
  });
  const { form, refuse } = fields;
  const creating = useMutation({
    mutationFn: (body: CreateCohortBody) => createCohort(slug, programme.id, body),
    onSuccess: cohortMade,
    onError: refuse,
  });
  return (
    <FormDialog
      onClose={onClose}
      title={copyOf ? t('clone.title', { cohort: copyOf.name }) : t('new.cohortTitle', { programme: programme.name })}
      size="lg"
      fields={fields}
      confirm={t(copyOf ? 'clone.confirm' : 'new.make')}
      onConfirm={(values) => creating.mutate(createCohortBody.parse(values))}
      isPending={creating.isPending}
    >
      {copyOf ? <p className={styles['hint']}>{t('clone.body')}</p> : null}
      <TextInput
        data-autofocus
        label={t('field.cohortName')}
        description={t('field.cohortNameHint')}
        {...form.getInputProps('name')}
      />
      <DateField
        label={t('field.startsOn')}
        description={t('field.startsOnHint')}
        value={form.values.startsOn}
        {...form.getInputProps('startsOn')}
      />
      {copyOf ? null : <SourceField value={form.values.source} {...form.getInputProps('source')} />}
    </FormDialog>
  );
}
