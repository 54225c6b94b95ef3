import { ActionIcon, Button, MultiSelect, NumberInput, Select, Switch, TextInput } from '@mantine/core';
import {
  REMINDER_KINDS,
  REMINDER_TRIGGERS,
  type ReminderAudience,
  type ReminderCounting,
  type ReminderRuleView,
  type ReminderTrigger,
} from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { IconTrash } from '../../../ui/icons/trash.js';
import styles from './rules.module.css';
import { useRuleWords } from './use-rule-sentence.js';

interface RuleLineProps {
  rule: ReminderRuleView;
  mayChange: boolean;
  /** A new one is open from the start. */
  isNew: boolean;
  onChange: (rule: ReminderRuleView) => void;
  onRemove: () => void;
}

/** One rule as a sentence; opened, its fields. */
export function RuleLine({ rule, mayChange, isNew, onChange, onRemove }: RuleLineProps) {
  const { t } = useTranslation('reminderRules');
  const [isOpen, setOpen] = useState(isNew);
  const words = useRuleWords();
  const { trigger, isEnabled } = rule;
  const name = t(`trigger.${trigger}`);
  return (
    <li data-off={!isEnabled || undefined}>
      <div className={styles['line']}>
        <div>
          <b>{name}</b> <span className={styles['quiet']}>{words(rule)}</span>
        </div>
        {mayChange ? (
          <Button
            size="xs"
            variant="subtle"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'foldOf' : 'changeOf', { name })}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'fold' : 'change')}
          </Button>
        ) : null}
      </div>
      {isOpen ? <RuleFields rule={rule} name={name} onChange={onChange} onRemove={onRemove} /> : null}
    </li>
  );
}

interface RuleFieldsProps extends Pick<RuleLineProps, 'rule' | 'onChange' | 'onRemove'> {
  name: string;
}

/** At what, how many days before or after, at what time, to whom. */
function RuleFields({ rule, name, onChange, onRemove }: RuleFieldsProps) {
  const { t } = useTranslation('reminderRules');
  const { trigger, offsetDays, counting, timeOfDay, audiences, isEnabled } = rule;
  // Of its own: no days at all are neither before nor after.
  const [direction, setDirection] = useState<Direction>(offsetDays < 0 ? 'before' : 'after');
  const change = (part: Partial<ReminderRuleView>) => onChange({ ...rule, ...part });
  const changeTrigger = (next: ReminderTrigger): void => {
    const allowed = REMINDER_KINDS[next].audiences;
    const kept = audiences.filter((audience) => allowed.includes(audience));
    change({ trigger: next, audiences: kept.length > 0 ? kept : [allowed[0]!] });
  };
  return (
    <>
      <div className={styles['rule']} role="group" aria-label={name}>
        <Select
          label={t('field.trigger')}
          allowDeselect={false}
          data={REMINDER_TRIGGERS.map((value) => ({ value, label: t(`trigger.${value}`) }))}
          value={trigger}
          onChange={(next) => changeTrigger(next as ReminderTrigger)}
        />
        <NumberInput
          label={t('field.days')}
          min={0}
          max={60}
          allowDecimal={false}
          value={Math.abs(offsetDays)}
          onChange={(days) => change({ offsetDays: offsetOf(direction, Number(days) || 0) })}
        />
        <Select
          label={t('field.direction')}
          allowDeselect={false}
          data={(['before', 'after'] as const).map((value) => ({ value, label: t(`direction.${value}`) }))}
          value={direction}
          onChange={(next) => {
            setDirection(next as Direction);
            change({ offsetDays: offsetOf(next as Direction, Math.abs(offsetDays)) });
          }}
        />
        <Select
          label={t('field.counting')}
          allowDeselect={false}
          data={(['calendar', 'working'] as const).map((value) => ({ value, label: t(`counting.${value}`) }))}
          value={counting}
          onChange={(next) => change({ counting: next as ReminderCounting })}
        />
        <TextInput
          type="time"
          label={t('field.time')}
          description={t('field.timeHelp')}
          value={timeOfDay ?? ''}
          onChange={(event) => change({ timeOfDay: event.currentTarget.value || null })}
        />
        <MultiSelect
          label={t('field.audiences')}
          data={REMINDER_KINDS[trigger].audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
          value={[...audiences]}
          onChange={(next) => next.length > 0 && change({ audiences: next as ReminderAudience[] })}
        />
      </div>
      <div className={styles['foot']}>
        <Switch
          label={t('field.enabled')}
          checked={isEnabled}
          onChange={(event) => change({ isEnabled: event.currentTarget.checked })}
        />
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('remove', { name })} onClick={onRemove}>
          <IconTrash size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
      </div>
    </>
  );
}

type Direction = 'before' | 'after';

/** Negative before the day; never the minus zero that would not say so. */
function offsetOf(direction: Direction, days: number): number {
  return direction === 'before' && days > 0 ? -days : days;
}
