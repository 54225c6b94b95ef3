import { Button, Checkbox, Textarea } from '@mantine/core';
import type { PlanLine, PlanScenario } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { IconTrash } from '../../../ui/icons/trash.js';
import { AmountField } from './amount-field.js';
import styles from './finance.module.css';

interface LineRowProps {
  line: PlanLine;
  scenario: PlanScenario;
  months: readonly string[];
  mayWrite: boolean;
  /** Null takes the line away. */
  onChange: (line: PlanLine | null) => void;
  /** Cells out of a spreadsheet that begin at a month; at -1, at what one person costs. */
  onRange: (month: number, cells: readonly (readonly string[])[]) => void;
}

/** One line of the plan. In another scenario it is as expected until somebody says otherwise. */
export function LineRow({ line, scenario, months, mayWrite, onChange, onRange }: LineRowProps) {
  const { t } = useTranslation('finance');
  const { number, month: monthOf } = useFormats();
  const own = line[scenario];
  const values = own ?? line.base;
  const isFixed = !mayWrite || own === null;
  const set = (i: number, value: number): void =>
    onChange({ ...line, [scenario]: values.map((each, at) => (at === i ? value : each)) });
  return (
    <tr>
      <th scope="row">
        {mayWrite && scenario === 'base' ? (
          <span className={styles['name']}>
            <Textarea
              aria-label={t('line.label')}
              autosize
              minRows={1}
              maxLength={100}
              value={line.label}
              onChange={(event) => onChange({ ...line, label: event.currentTarget.value.replaceAll(/[\r\n]+/g, ' ') })}
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
          <AmountField
            label={t('line.wageOf', { line: line.label })}
            value={line.wage}
            onChange={(wage) => onChange({ ...line, wage: Math.round(wage) })}
            onRange={(cells) => onRange(-1, cells)}
          />
        ) : (
          number(line.wage)
        )}
      </td>
      {months.map((month, i) => (
        <td key={month}>
          {isFixed ? (
            <span className={styles['quiet']}>{number(values[i] ?? 0)}</span>
          ) : (
            <AmountField
              key={scenario}
              label={t('line.of', { line: line.label, month: monthOf(month) })}
              value={values[i] ?? 0}
              onChange={(value) => set(i, value)}
              onRange={(cells) => onRange(i, cells)}
            />
          )}
        </td>
      ))}
    </tr>
  );
}
