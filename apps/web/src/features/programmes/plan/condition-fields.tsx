import { READINESS_PERSPECTIVES, type GateCondition, type ReadinessPerspective } from '@onsil/contracts';
import { ActionIcon, MultiSelect, NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { IconTrash } from '../../../ui/icons/trash.js';
import type { GatePlan } from './use-gate-plan.js';
import styles from './plan.module.css';

interface ConditionFieldsProps {
  condition: GateCondition;
  plan: GatePlan;
  onChange: (condition: GateCondition) => void;
  onRemove: () => void;
}

/** One condition of a gate: what it asks for and how much of it. */
export function ConditionFields({ condition, plan, onChange, onRemove }: ConditionFieldsProps) {
  const { t } = useTranslation('plan');
  const name = t(`gate.kind.${condition.kind}`);
  return (
    <div className={styles['item']} role="group" aria-label={name}>
      <div className={styles['row']}>
        <b className={styles['kind']}>{name}</b>
        <ActionIcon
          variant="subtle"
          color="gray"
          className={styles['drop']}
          aria-label={t('gate.remove', { condition: name })}
          onClick={onRemove}
        >
          <IconTrash size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </div>
      <Asked condition={condition} plan={plan} onChange={onChange} />
    </div>
  );
}

function Asked({ condition, plan, onChange }: Omit<ConditionFieldsProps, 'onRemove'>) {
  const { t } = useTranslation('plan');
  switch (condition.kind) {
    case 'milestones':
      return (
        <MultiSelect
          label={t('gate.milestones')}
          description={t('gate.milestonesHint')}
          data={[...plan.milestones]}
          value={condition.milestones ?? []}
          onChange={(keys) => onChange({ ...condition, milestones: keys.length > 0 ? keys : null })}
          clearable
          clearButtonProps={{ 'aria-label': t('gate.milestonesClear') }}
        />
      );
    case 'document':
      return (
        <Select
          label={t('gate.document')}
          data={[...plan.documents]}
          value={`${condition.milestone} ${condition.item}`}
          allowDeselect={false}
          onChange={(value) => {
            const [milestone, item] = value!.split(' ');
            onChange({ ...condition, milestone: milestone!, item: item! });
          }}
        />
      );
    case 'readiness':
      return <ReadinessAsked condition={condition} plan={plan} onChange={onChange} />;
    default: {
      const step = condition.kind === 'mentoring_hours' ? 0.5 : 1;
      return (
        <NumberInput
          label={t(`gate.atLeast.${condition.kind}`)}
          min={step}
          max={1_000}
          step={step}
          allowDecimal={step < 1}
          value={condition.atLeast}
          onChange={(value) => onChange({ ...condition, atLeast: rounded(Number(value), step) })}
        />
      );
    }
  }
}

type ReadinessCondition = Extract<GateCondition, { kind: 'readiness' }>;

function ReadinessAsked({
  condition,
  plan,
  onChange,
}: {
  condition: ReadinessCondition;
  plan: GatePlan;
  onChange: (condition: ReadinessCondition) => void;
}) {
  const { t } = useTranslation('plan');
  const known = [...plan.choices.dimensions, ...condition.dimensions].filter(
    ({ key }, index, all) => all.findIndex((each) => each.key === key) === index,
  );
  return (
    <>
      <MultiSelect
        label={t('gate.dimensions')}
        data={known.map(({ key, name }) => ({ value: key, label: name }))}
        value={condition.dimensions.map(({ key }) => key)}
        onChange={(keys) =>
          keys.length > 0 && onChange({ ...condition, dimensions: known.filter(({ key }) => keys.includes(key)) })
        }
      />
      <div className={styles['row']}>
        <Select
          label={t('gate.perspective')}
          data={READINESS_PERSPECTIVES.map((side) => ({ value: side, label: t(`gate.side.${side}`) }))}
          value={condition.perspective}
          allowDeselect={false}
          onChange={(side) => onChange({ ...condition, perspective: side as ReadinessPerspective })}
        />
        <NumberInput
          label={t('gate.level')}
          min={1}
          max={plan.levels}
          value={condition.level}
          onChange={(value) =>
            onChange({ ...condition, level: Math.min(plan.levels, Math.max(1, Math.trunc(Number(value)) || 1)) })
          }
        />
      </div>
    </>
  );
}

function rounded(value: number, step: number): number {
  return Math.min(1_000, Math.max(step, Math.round((value || step) / step) * step));
}
