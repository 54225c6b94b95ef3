import { Select } from '@mantine/core';
import type { Verdict } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import styles from './evidence.module.css';

const VERDICTS: readonly Verdict[] = ['supports', 'contradicts', 'unclear'];

/** A hypothesis on which evidence may say something. */
export interface InQuestion {
  id: string;
  number: number;
  statement: string;
}

interface VerdictFieldsProps {
  hypotheses: readonly InQuestion[];
  verdicts: Readonly<Record<string, Verdict>>;
  onChange: (verdicts: Readonly<Record<string, Verdict>>) => void;
}

/** What was heard says of each hypothesis in question; most say nothing of most. */
export function VerdictFields({ hypotheses, verdicts, onChange }: VerdictFieldsProps) {
  const { t } = useTranslation('evidence');
  if (hypotheses.length === 0) return null;
  const say = (id: string, verdict: Verdict | null): void => {
    const { [id]: _, ...others } = verdicts;
    onChange(verdict ? { ...others, [id]: verdict } : others);
  };
  return (
    <fieldset className={styles['verdicts']}>
      <legend>{t('field.about')}</legend>
      {hypotheses.map(({ id, number, statement }) => (
        <Select
          key={id}
          label={`${number}. ${statement}`}
          placeholder={t('verdict.none')}
          clearable
          clearButtonProps={{ 'aria-label': t('verdict.clear', { number }) }}
          data={VERDICTS.map((verdict) => ({ value: verdict, label: t(`verdict.${verdict}`) }))}
          value={verdicts[id] ?? null}
          onChange={(verdict) => say(id, verdict as Verdict | null)}
        />
      ))}
    </fieldset>
  );
}
