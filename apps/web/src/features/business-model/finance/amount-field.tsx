import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './finance.module.css';
import { amountOf, rangeOf } from './pasted-range.rule.js';

interface AmountFieldProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  /** Cells that were copied out of a spreadsheet, and begin here. */
  onRange: (cells: readonly (readonly string[])[]) => void;
}

/** A plain field: a sheet has hundreds. While somebody writes it says what they wrote, else the amount with its commas. */
export function AmountField({ label, value, onChange, onRange }: AmountFieldProps) {
  const { t, i18n } = useTranslation('finance');
  const fault = useId();
  const [written, write] = useState<string | null>(null);
  const [seen, see] = useState(value);
  const isFaulty = written !== null && amountOf(written) === null;
  if (value !== seen) {
    see(value);
    // An amount that is not what was written came from elsewhere, and is not to be hidden.
    if (written !== null && amountOf(written) !== value) write(null);
  }
  return (
    <>
      <input
        inputMode="decimal"
        aria-label={label}
        aria-invalid={isFaulty || undefined}
        aria-describedby={isFaulty ? fault : undefined}
        value={written ?? (value === 0 ? '' : value.toLocaleString(i18n.language, { maximumFractionDigits: 6 }))}
        placeholder="0"
        onChange={(event) => {
          const text = event.currentTarget.value;
          write(text);
          const amount = amountOf(text);
          if (amount !== null) onChange(amount);
        }}
        onPaste={(event) => {
          const cells = rangeOf(event.clipboardData.getData('text/plain'));
          if (!cells) return;
          event.preventDefault();
          write(null);
          onRange(cells);
        }}
        onBlur={() => {
          if (!isFaulty) write(null);
        }}
      />
      {isFaulty ? (
        <small id={fault} className={styles['fault']}>
          {t('line.notNumber')}
        </small>
      ) : null}
    </>
  );
}
