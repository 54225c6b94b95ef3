import type { CohortSummary, PlanSource, ProgrammeView, TemplatesView } from '@onsil/contracts';
import { Radio, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { programmesQuery } from '../../../api/programmes.js';
import { useHub } from '../../../routing/use-hub.js';
import styles from './programmes.module.css';
import { templatesQuery } from './programmes.queries.js';

interface SourceFieldProps {
  value: PlanSource | null;
  onChange: (source: PlanSource) => void;
  error?: ReactNode;
  /** The form's name of it. */
  'data-path'?: string;
}

/** What the new plan is copied from: a template, last year's cohort, or nothing. */
export function SourceField({ value, onChange, error, 'data-path': path }: SourceFieldProps) {
  const { t } = useTranslation('programmes');
  const { slug } = useHub();
  const { data: templates } = useQuery(templatesQuery(slug));
  const { data: programmes } = useQuery(programmesQuery(slug));
  const cohorts = (programmes?.items ?? []).flatMap(cohortChoices);
  const chosen = value ? keyOf(value) : null;
  const choose = (key: string) => {
    if (key === 'cohort') {
      if (cohorts[0]) onChange({ kind: 'cohort', id: cohorts[0].value });
      return;
    }
    const template = templates?.items.find(({ source }) => keyOf(source) === key);
    onChange(template?.source ?? { kind: 'empty' });
  };
  return (
    <>
      <Radio.Group label={t('source.label')} value={chosen} onChange={choose} error={error} data-path={path}>
        <div className={styles['sources']}>
          {(templates?.items ?? []).map((template) => (
            <Radio
              key={keyOf(template.source)}
              value={keyOf(template.source)}
              label={template.name}
              description={describe(template, t)}
            />
          ))}
          {cohorts.length > 0 ? <Radio value="cohort" label={t('source.cohort')} /> : null}
          <Radio value="empty" label={t('source.empty')} />
        </div>
      </Radio.Group>
      {value?.kind === 'cohort' ? (
        <Select
          label={t('source.which')}
          data={cohorts}
          value={value.id}
          allowDeselect={false}
          onChange={(id) => id && onChange({ kind: 'cohort', id })}
        />
      ) : null}
    </>
  );
}

function describe(
  { summary, stages, milestones }: TemplatesView['items'][number],
  t: ReturnType<typeof useTranslation<'programmes'>>['t'],
): string {
  const size = t('source.size', {
    stages: t('stages', { count: stages }),
    milestones: t('milestones', { count: milestones }),
  });
  return summary ? `${summary} ${size}` : size;
}

function cohortChoices({ name, cohorts }: ProgrammeView): { value: string; label: string }[] {
  return cohorts.map((cohort: CohortSummary) => ({ value: cohort.id, label: `${name}, ${cohort.name}` }));
}

function keyOf(source: PlanSource): string {
  switch (source.kind) {
    case 'built_in':
      return source.key;
    case 'template':
      return source.id;
    case 'cohort':
    case 'empty':
      return source.kind;
  }
}
