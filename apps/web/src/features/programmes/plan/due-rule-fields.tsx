import type { DueRule, Landing } from '@onsil/contracts';
import { NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { DateField } from '../../../ui/date-field.js';
import styles from './plan.module.css';

interface DueRuleFieldsProps {
  due: DueRule;
  dueTime: string;
  onChange: (change: { due?: DueRule; dueTime?: string }) => void;
  /** The other milestones a date may count from. */
  others: readonly { value: string; label: string }[];
  /** The day it is due as the rule stands. */
  dueOn: string;
}

const BASES = ['start', 'milestone', 'weekday', 'date'] as const;
type Base = (typeof BASES)[number];
const NTHS = [1, 2, 3, 4, -1] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const LANDINGS = ['next', 'previous', 'keep'] as const satisfies readonly Landing[];

/** When a milestone is due: what it counts from, how far, at which time, and what happens on a closed day. */
export function DueRuleFields({ due, dueTime, onChange, others, dueOn }: DueRuleFieldsProps) {
  const { t } = useTranslation('plan');
  const base = baseOf(due);
  const bases = BASES.filter((each) => each !== 'milestone' || others.length > 0);
  const setDue = (rule: DueRule) => onChange({ due: rule });
  return (
    <fieldset className={styles['rule']}>
      <legend>{t('rule.title')}</legend>
      <div className={styles['row']}>
        <Select
          label={t('rule.base')}
          data={bases.map((value) => ({ value, label: t(`base.${value}`) }))}
          value={base}
          allowDeselect={false}
          onChange={(value) => setDue(ruleOn(value as Base, due, others, dueOn))}
        />
        {due.kind === 'after' && due.from !== null ? (
          <Select
            label={t('rule.from')}
            data={[...others]}
            value={due.from}
            allowDeselect={false}
            onChange={(from) => from && setDue({ ...due, from })}
          />
        ) : null}
      </div>
      {due.kind === 'after' ? <CountFields due={due} onChange={setDue} /> : null}
      {due.kind === 'date' ? (
        <DateField label={t('rule.on')} value={due.on} onChange={(on) => on && setDue({ ...due, on })} />
      ) : null}
      {due.kind === 'weekday_of_month' ? (
        <div className={styles['row']}>
          <NumberInput
            label={t('rule.month')}
            min={1}
            max={60}
            value={due.month}
            onChange={(month) => setDue({ ...due, month: Number(month) || 1 })}
          />
          <Select
            label={t('rule.nth')}
            data={NTHS.map((nth) => ({ value: `${nth}`, label: t(`nth.${nth}`) }))}
            value={`${due.nth}`}
            allowDeselect={false}
            onChange={(nth) => setDue({ ...due, nth: Number(nth) as (typeof NTHS)[number] })}
          />
          <Select
            label={t('rule.day')}
            data={WEEKDAYS.map((weekday) => ({ value: `${weekday}`, label: t(`weekday.${weekday}`) }))}
            value={`${due.weekday}`}
            allowDeselect={false}
            onChange={(weekday) => setDue({ ...due, weekday: Number(weekday) })}
          />
        </div>
      ) : null}
      <div className={styles['row']}>
        <TextInput
          type="time"
          label={t('rule.time')}
          value={dueTime}
          onChange={(event) => onChange({ dueTime: event.currentTarget.value })}
        />
        <Select
          label={t('rule.landing')}
          data={LANDINGS.map((value) => ({ value, label: t(`landing.${value}`) }))}
          value={due.landing}
          allowDeselect={false}
          onChange={(landing) => setDue({ ...due, landing: landing as Landing })}
        />
      </div>
    </fieldset>
  );
}

type CountedRule = Extract<DueRule, { kind: 'after' }>;

/** Weeks and days, or working days. */
function CountFields({ due, onChange }: { due: CountedRule; onChange: (due: CountedRule) => void }) {
  const { t } = useTranslation('plan');
  const [weeks, days] = [Math.floor(due.count / 7), due.count % 7];
  const count = (value: string | number) => Math.min(1830, Math.max(0, Math.trunc(Number(value) || 0)));
  return (
    <div className={styles['row']}>
      <Select
        label={t('rule.unit')}
        data={[
          { value: 'day', label: t('unit.day') },
          { value: 'working_day', label: t('unit.working_day') },
        ]}
        value={due.unit}
        allowDeselect={false}
        onChange={(unit) => onChange({ ...due, unit: unit as CountedRule['unit'] })}
      />
      {due.unit === 'day' ? (
        <>
          <NumberInput
            label={t('rule.weeksField')}
            min={0}
            value={weeks}
            onChange={(value) => onChange({ ...due, count: count(count(value) * 7 + days) })}
          />
          <NumberInput
            label={t('rule.daysField')}
            min={0}
            value={days}
            onChange={(value) => onChange({ ...due, count: count(weeks * 7 + count(value)) })}
          />
        </>
      ) : (
        <NumberInput
          label={t('rule.workingDaysField')}
          min={0}
          value={due.count}
          onChange={(value) => onChange({ ...due, count: count(value) })}
        />
      )}
    </div>
  );
}

function baseOf(due: DueRule): Base {
  if (due.kind === 'after') return due.from === null ? 'start' : 'milestone';
  return due.kind === 'date' ? 'date' : 'weekday';
}

/** The rule on another base, as near to the date it had as the base allows. */
function ruleOn(base: Base, due: DueRule, others: DueRuleFieldsProps['others'], dueOn: string): DueRule {
  const { landing } = due;
  const counted = due.kind === 'after' ? { count: due.count, unit: due.unit } : { count: 7, unit: 'day' as const };
  switch (base) {
    case 'start':
      return { kind: 'after', from: null, ...counted, landing };
    case 'milestone':
      return { kind: 'after', from: others[0]!.value, count: 10, unit: 'working_day', landing };
    case 'weekday':
      return { kind: 'weekday_of_month', month: 1, nth: 2, weekday: 5, landing };
    case 'date':
      return { kind: 'date', on: dueOn, landing };
  }
}
