import { Alert, Radio, Stack } from '@mantine/core';
import type { LateStart } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { lateStartQuery } from './late-start.queries.js';
import styles from './late-start.module.css';

interface LateStartChoiceProps {
  cohortId: string;
  /** How many come new to the cohort. */
  teams: number;
  value: LateStart;
  onChange: (lateStart: LateStart) => void;
}

/** Says before teams join a running cohort what they would be late with from the first day, and asks when it shall be due. */
export function LateStartChoice({ cohortId, teams, value, onChange }: LateStartChoiceProps) {
  const { t } = useTranslation('lateStart');
  const { slug } = useHub();
  const { day, shortDay } = useFormats();
  const { data } = useQuery(lateStartQuery(slug, cohortId));
  if (!data || data.past.length === 0 || teams === 0) return null;
  const { past, waiting, catchUpOn } = data;
  const moved = waiting > 0 ? ` ${t('waiting', { count: waiting })}` : '';
  return (
    <Alert
      variant="outline"
      color="yellow"
      my="md"
      classNames={{ title: styles['title']! }}
      title={t('title', { count: past.length })}
    >
      <p>{t('body', { count: teams })}</p>
      <details className={styles['past']}>
        <summary>{t('which', { count: past.length })}</summary>
        <ul>
          {past.map(({ id, code, title, dueOn }) => (
            <li key={id}>
              {code} {title} · {shortDay(dueOn)}
            </li>
          ))}
        </ul>
      </details>
      <Radio.Group
        label={t('ask')}
        mt="sm"
        value={value}
        onChange={(chosen) => onChange(chosen === 'from_enrolment' ? chosen : 'as_planned')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="as_planned" label={t('asPlanned.label')} description={t('asPlanned.help')} />
          <Radio
            value="from_enrolment"
            label={t('fromEnrolment.label', { day: day(catchUpOn) })}
            description={`${t('fromEnrolment.help')}${moved}`}
          />
        </Stack>
      </Radio.Group>
    </Alert>
  );
}
