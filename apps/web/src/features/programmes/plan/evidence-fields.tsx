import { EVIDENCE_KINDS, type EvidenceKind, type EvidenceWanted } from '@onsil/contracts';
import { ActionIcon, Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { IconPlus } from '../../../ui/icons/plus.js';
import { IconTrash } from '../../../ui/icons/trash.js';
import styles from './plan.module.css';

interface EvidenceFieldsProps {
  evidence: readonly EvidenceWanted[];
  onChange: (evidence: EvidenceWanted[]) => void;
  /** By path inside the milestone: `evidence.0.label`. */
  errorAt: (path: string) => string | undefined;
}

/** What a team hands in: each item its kind, its name, and for a table its columns. */
export function EvidenceFields({ evidence, onChange, errorAt }: EvidenceFieldsProps) {
  const { t } = useTranslation('plan');
  const change = (id: string, part: Partial<EvidenceWanted>) =>
    onChange(evidence.map((item) => (item.id === id ? { ...item, ...part } : item)));
  const add = () =>
    onChange([...evidence, { id: freeId(evidence), kind: 'text', label: t('evidence.newLabel'), required: true }]);
  return (
    <fieldset className={styles['evidence']}>
      <legend>{t('evidence.title')}</legend>
      {evidence.map((item, index) => (
        <div key={item.id} className={styles['item']}>
          <div className={styles['row']}>
            <Select
              label={t('evidence.kindLabel')}
              data={EVIDENCE_KINDS.map((kind) => ({ value: kind, label: t(`evidence.kind.${kind}`) }))}
              value={item.kind}
              allowDeselect={false}
              onChange={(kind) =>
                onChange(
                  evidence.map((each) =>
                    each === item ? ofKind(each, kind as EvidenceKind, t('evidence.newColumn')) : each,
                  ),
                )
              }
            />
            <TextInput
              label={t('evidence.label')}
              value={item.label}
              maxLength={200}
              error={errorAt(`evidence.${index}.label`)}
              onChange={(event) => change(item.id, { label: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              className={styles['remove']}
              aria-label={t('evidence.remove', { label: item.label })}
              onClick={() => onChange(evidence.filter(({ id }) => id !== item.id))}
            >
              <IconTrash size={16} stroke={1.8} aria-hidden />
            </ActionIcon>
          </div>
          {item.kind === 'table' ? (
            <TextInput
              label={t('evidence.columns')}
              description={t('evidence.columnsHint')}
              defaultValue={(item.columns ?? []).join(', ')}
              onBlur={(event) => change(item.id, { columns: columnsIn(event.currentTarget.value) })}
            />
          ) : null}
          {item.kind === 'number' ? (
            <TextInput
              label={t('evidence.unit')}
              value={item.unit ?? ''}
              maxLength={40}
              onChange={(event) => change(item.id, { unit: event.currentTarget.value })}
            />
          ) : null}
          <Checkbox
            label={t('evidence.required')}
            checked={item.required}
            onChange={(event) => change(item.id, { required: event.currentTarget.checked })}
          />
        </div>
      ))}
      <Button size="xs" variant="subtle" leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />} onClick={add}>
        {t('evidence.add')}
      </Button>
    </fieldset>
  );
}

function ofKind({ id, label, required }: EvidenceWanted, kind: EvidenceKind, column: string): EvidenceWanted {
  return { id, kind, label, required, ...(kind === 'table' ? { columns: [column] } : {}) };
}

function columnsIn(text: string): string[] {
  return text
    .split(',')
    .map((column) => column.trim().slice(0, 80))
    .filter((column) => column !== '')
    .slice(0, 12);
}

/** `e1`, `e2`, …: the first that no item has. */
function freeId(evidence: readonly EvidenceWanted[]): string {
  let number = 1;
  while (evidence.some(({ id }) => id === `e${number}`)) number += 1;
  return `e${number}`;
}
