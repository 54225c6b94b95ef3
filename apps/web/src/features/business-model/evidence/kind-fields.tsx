import { NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import styles from './evidence.module.css';
import type { UnsentLog } from './use-kept-log.js';

interface KindFieldsProps {
  log: UnsentLog;
  change: (part: Partial<UnsentLog>) => void;
  faultOf: (field: string) => string | null;
  missing: (isMissing: boolean) => string | null;
}

/** What one kind of evidence has beyond words. */
export function KindFields({ log, change, faultOf, missing }: KindFieldsProps) {
  const { t } = useTranslation('evidence');
  if (log.kind === 'link')
    return (
      <TextInput
        label={t('field.link')}
        type="url"
        inputMode="url"
        value={log.link}
        error={missing(log.link.trim() === '') ?? faultOf('link')}
        onChange={(event) => change({ link: event.currentTarget.value })}
      />
    );
  if (log.kind === 'metric')
    return (
      <div className={styles['row']}>
        <NumberInput
          label={t('field.value')}
          value={log.value}
          error={missing(log.value === '') ?? faultOf('metric')}
          onChange={(value) => change({ value: value === '' ? '' : Number(value) })}
        />
        <TextInput
          label={t('field.unit')}
          maxLength={20}
          value={log.unit}
          error={missing(log.unit.trim() === '')}
          onChange={(event) => change({ unit: event.currentTarget.value })}
        />
      </div>
    );
  return null;
}
