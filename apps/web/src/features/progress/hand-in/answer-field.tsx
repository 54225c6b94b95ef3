import { ActionIcon, Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { EvidenceAnswer, EvidenceWanted } from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { IconPlus } from '../../../ui/icons/plus.js';
import { IconTrash } from '../../../ui/icons/trash.js';
import { emptyRow } from './evidence-answers.js';
import styles from './hand-in.module.css';

interface AnswerFieldProps {
  item: EvidenceWanted;
  answer: EvidenceAnswer;
  onChange: (answer: EvidenceAnswer) => void;
  /** The server's word about this item. */
  error: string | undefined;
}

/** Where an item is answered: text, link, number or table. Its label is the item's heading. */
export function AnswerField({ item, answer, onChange, error }: AnswerFieldProps) {
  const { t } = useTranslation('handIn');
  const common = { id: fieldId(item), 'aria-label': item.label, error };
  if (answer.kind === 'text')
    return (
      <Textarea
        {...common}
        autosize
        minRows={3}
        maxRows={16}
        maxLength={20_000}
        value={answer.body}
        onChange={(event) => onChange({ ...answer, body: event.currentTarget.value })}
      />
    );
  if (answer.kind === 'link')
    return (
      <TextInput
        {...common}
        type="url"
        inputMode="url"
        maxLength={2_000}
        description={t('link.help')}
        value={answer.body}
        onChange={(event) => onChange({ ...answer, body: event.currentTarget.value })}
      />
    );
  if (answer.kind === 'number')
    return <NumberField {...common} suffix={item.unit ? ` ${item.unit}` : ''} answer={answer} onChange={onChange} />;
  return <TableField item={item} answer={answer} onChange={onChange} error={error} />;
}

/** The id of an item's field, so that a fault can lead there. */
export const fieldId = ({ id }: Pick<EvidenceWanted, 'id'>): string => `answer-${id}`;

interface NumberFieldProps {
  id: string;
  'aria-label': string;
  error: string | undefined;
  suffix: string;
  answer: NumberAnswer;
  onChange: (answer: NumberAnswer) => void;
}

type NumberAnswer = Extract<EvidenceAnswer, { kind: 'number' }>;

/** Half a number ("3.", "-") stands in the field only: what it amounts to is the answer. */
function NumberField({ answer, onChange, ...field }: NumberFieldProps) {
  const [typed, setTyped] = useState<number | string>(answer.amount ?? '');
  return (
    <NumberInput
      {...field}
      thousandSeparator=","
      hideControls
      maw={260}
      value={amountOf(typed) === answer.amount ? typed : (answer.amount ?? '')}
      onChange={(now) => {
        setTyped(now);
        onChange({ ...answer, amount: amountOf(now) });
      }}
    />
  );
}

function amountOf(typed: number | string): number | null {
  const amount = Number(typed);
  return typed === '' || !Number.isFinite(amount) ? null : amount;
}

interface TableFieldProps extends AnswerFieldProps {
  answer: Extract<EvidenceAnswer, { kind: 'table' }>;
}

function TableField({ item, answer, onChange, error }: TableFieldProps) {
  const { t } = useTranslation('handIn');
  const columns = item.columns ?? [];
  const set = (cells: string[][]) => onChange({ ...answer, cells });
  return (
    <div id={fieldId(item)} tabIndex={-1}>
      <div className={styles['table']} tabIndex={0} role="group" aria-label={item.label}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th aria-label={t('table.actions')} />
            </tr>
          </thead>
          <tbody>
            {answer.cells.map((row, at) => (
              <tr key={at}>
                {columns.map((column, place) => (
                  <td key={column}>
                    <TextInput
                      aria-label={t('table.cell', { column, row: at + 1 })}
                      maxLength={500}
                      value={row[place] ?? ''}
                      onChange={({ currentTarget: { value } }) =>
                        set(
                          answer.cells.map((cells, r) =>
                            r === at ? columns.map((_, c) => (c === place ? value : (cells[c] ?? ''))) : cells,
                          ),
                        )
                      }
                    />
                  </td>
                ))}
                <td>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size="lg"
                    aria-label={t('table.remove', { row: at + 1 })}
                    onClick={() =>
                      set(answer.cells.length > 1 ? answer.cells.filter((_, r) => r !== at) : [emptyRow(item)])
                    }
                  >
                    <IconTrash size={17} stroke={1.8} aria-hidden />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button
        variant="subtle"
        size="xs"
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
        onClick={() => set([...answer.cells, emptyRow(item)])}
      >
        {t('table.add')}
      </Button>
      {error ? (
        <p role="alert" className={styles['error']}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
