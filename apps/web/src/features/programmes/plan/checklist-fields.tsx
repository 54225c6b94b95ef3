import type { ReviewTick } from '@onsil/contracts';
import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { IconPlus } from '../../../ui/icons/plus.js';
import { IconTrash } from '../../../ui/icons/trash.js';
import styles from './plan.module.css';

interface ChecklistFieldsProps {
  checklist: readonly ReviewTick[];
  onChange: (checklist: ReviewTick[]) => void;
  /** By path inside the milestone: `checklist.0.text`. */
  errorAt: (path: string) => string | undefined;
}

/** What the reviewer looks at, and what the team reads where it does not hold. */
export function ChecklistFields({ checklist, onChange, errorAt }: ChecklistFieldsProps) {
  const { t } = useTranslation('plan');
  const change = (id: string, part: Partial<ReviewTick>) =>
    onChange(checklist.map((tick) => (tick.id === id ? { ...tick, ...part } : tick)));
  return (
    <fieldset className={styles['evidence']}>
      <legend>{t('checklist.title')}</legend>
      <p className={styles['hint']}>{t('checklist.hint')}</p>
      {checklist.map((tick, index) => (
        <div key={tick.id} className={styles['item']}>
          <div className={styles['row']}>
            <TextInput
              label={t('checklist.text')}
              value={tick.text}
              maxLength={300}
              error={errorAt(`checklist.${index}.text`)}
              onChange={(event) => change(tick.id, { text: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              className={styles['remove']}
              aria-label={t('checklist.remove', { text: tick.text })}
              onClick={() => onChange(checklist.filter(({ id }) => id !== tick.id))}
            >
              <IconTrash size={16} stroke={1.8} aria-hidden />
            </ActionIcon>
          </div>
          <Textarea
            label={t('checklist.feedback')}
            autosize
            minRows={1}
            value={tick.feedback}
            maxLength={1_000}
            onChange={(event) => change(tick.id, { feedback: event.currentTarget.value })}
          />
        </div>
      ))}
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
        onClick={() => onChange([...checklist, { id: freeId(checklist), text: t('checklist.newText'), feedback: '' }])}
      >
        {t('checklist.add')}
      </Button>
    </fieldset>
  );
}

/** `t1`, `t2`, …: the first that no tick has. */
function freeId(checklist: readonly ReviewTick[]): string {
  let number = 1;
  while (checklist.some(({ id }) => id === `t${number}`)) number += 1;
  return `t${number}`;
}
