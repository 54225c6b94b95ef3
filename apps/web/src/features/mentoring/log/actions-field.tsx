import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import type { LogFormView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { DateField } from '../../../ui/date-field.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { IconTrash } from '../../../ui/icons/trash.js';
import { MOST_ACTIONS, newAction, type DraftAction, type LogFault } from './log-draft.rule.js';
import styles from './log.module.css';

const LONGEST = 200;

interface ActionsFieldProps {
  actions: readonly DraftAction[];
  owners: LogFormView['owners'];
  faults: readonly LogFault[];
  onChange: (actions: DraftAction[]) => void;
}

/** What was agreed: at most three things, each with who does it until when. */
export function ActionsField({ actions, owners, faults, onChange }: ActionsFieldProps) {
  const { t } = useTranslation('sessionLog');
  const { today } = useFormats();
  const replace = (at: number, part: Partial<DraftAction>) =>
    onChange(actions.map((action, index) => (index === at ? { ...action, ...part } : action)));
  return (
    <fieldset id="log-actions" aria-invalid={faults.includes('actions') || undefined}>
      <legend>{t('actions.label')}</legend>
      <div className={styles['actions']}>
        {actions.map((action, at) => {
          const isFaulty = faults.includes(`action-${at}`);
          const name = t('actions.nth', { number: at + 1 });
          return (
            <div key={at} id={`log-action-${at}`} className={styles['action']} role="group" aria-label={name}>
              <TextInput
                label={t('actions.title')}
                placeholder={t('actions.example')}
                maxLength={LONGEST}
                error={isFaulty && action.title.trim() === '' ? t('missing') : null}
                value={action.title}
                onChange={(event) => replace(at, { title: event.currentTarget.value })}
              />
              <Select
                label={t('actions.owner')}
                data={owners.map(({ id, name: label }) => ({ value: id, label }))}
                allowDeselect={false}
                error={isFaulty && action.ownerId === null ? t('missing') : null}
                value={action.ownerId}
                onChange={(ownerId) => replace(at, { ownerId })}
              />
              <DateField
                label={t('actions.dueOn')}
                error={isFaulty && action.dueOn === null ? t('missing') : null}
                value={action.dueOn}
                onChange={(dueOn) => replace(at, { dueOn })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size="xl"
                aria-label={t('actions.remove', { name })}
                onClick={() => onChange(actions.filter((_, index) => index !== at))}
              >
                <IconTrash size={18} stroke={1.8} aria-hidden />
              </ActionIcon>
            </div>
          );
        })}
        {actions.length < MOST_ACTIONS ? (
          <Button
            variant="default"
            fullWidth
            leftSection={<IconPlus size={18} stroke={1.8} aria-hidden />}
            onClick={() => onChange([...actions, newAction(owners, today)])}
          >
            {actions.length === 0 ? t('actions.first') : t('actions.more')}
          </Button>
        ) : null}
      </div>
      {faults.includes('actions') ? <p className={styles['failure']}>{t('fault.actions')}</p> : null}
    </fieldset>
  );
}
