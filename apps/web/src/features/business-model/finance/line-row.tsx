import { Button, Checkbox } from '@mantine/core';
import type { PlanLine, PlanScenario } from '@onsil/contracts';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import styles from './finance.module.css';

interface LineRowProps {
  line: PlanLine;
  scenario: PlanScenario;
  months: readonly string[];
  mayWrite: boolean;
  /** Null takes the line away. */
  onChange: (line: PlanLine | null) => void;
}

/** One line of the plan. In another scenario it is as expected until somebody says otherwise. */
export function LineRow({ line, scenario, months, mayWrite, onChange }: LineRowProps) {
  const { t, i18n } = useTranslation('finance');
  const own = line[scenario];
  const values = own ?? line.base;
  const isFixed = !mayWrite || own === null;
  const set = (i: number, value: number): void =>
    onChange({ ...line, [scenario]: values.map((each, at) => (at === i ? value : each)) });
  return (
    <tr>
      <th scope="row">
        {mayWrite && scenario === 'base' ? (
          <span>
            <input
              aria-label={t('line.label')}
              maxLength={100}
              value={line.label}
              onChange={(event) => onChange({ ...line, label: event.currentTarget.value })}
            />
            <Button
              size="compact-xs"
              variant="subtle"
              color="red"
              aria-label={t('line.remove', { line: line.label })}
              onClick={() => onChange(null)}
            >
              <IconTrash size={15} stroke={1.8} aria-hidden />
            </Button>
          </span>
        ) : (
          line.label
        )}
        {mayWrite && scenario !== 'base' ? (
          <Checkbox
            size="xs"
            label={t('line.asBase')}
            checked={own === null}
            onChange={(event) => onChange({ ...line, [scenario]: event.currentTarget.checked ? null : [...line.base] })}
          />
        ) : null}
      </th>
      <td>
        {line.wage === null ? null : mayWrite && scenario === 'base' ? (
          <Amount
            label={t('line.wageOf', { line: line.label })}
            value={line.wage}
            onChange={(wage) => onChange({ ...line, wage: Math.round(wage) })}
          />
        ) : (
          line.wage.toLocaleString(i18n.language)
        )}
      </td>
      {months.map((month, i) => (
        <td key={month}>
          {isFixed ? (
            <span className={styles['quiet']}>{(values[i] ?? 0).toLocaleString(i18n.language)}</span>
          ) : (
            <Amount
              label={t('line.of', { line: line.label, month })}
              value={values[i] ?? 0}
              onChange={(value) => set(i, value)}
            />
          )}
        </td>
      ))}
    </tr>
  );
}

interface AmountProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

/** A plain field: a sheet has hundreds. Commas and spaces of a pasted number do not matter. */
function Amount({ label, value, onChange }: AmountProps) {
  return (
    <input
      inputMode="decimal"
      aria-label={label}
      value={value === 0 ? '' : String(value)}
      placeholder="0"
      onChange={(event) => {
        const number = Number(event.currentTarget.value.replaceAll(/[,\s₩원]/g, ''));
        if (Number.isFinite(number) && number >= 0) onChange(number);
      }}
    />
  );
}
