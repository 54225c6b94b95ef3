import {
  GATE_CONDITION_KINDS,
  type GateCondition,
  type GateConditionKind,
  type GateDraft,
  type GateMode,
} from '@onsil/contracts';
import { Button, Menu, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { IconPlus } from '../../../ui/icons/plus.js';
import { ConditionFields } from './condition-fields.js';
import {
  addCondition,
  addGroup,
  freeKey,
  newCondition,
  removeCondition,
  setCondition,
  setMode,
  type GateChoices,
} from './gate-edits.rule.js';
import type { GatePlan } from './use-gate-plan.js';
import styles from './plan.module.css';

interface GateFieldsProps {
  gate: GateDraft | null;
  plan: GatePlan;
  onChange: (gate: GateDraft | null) => void;
}

/** What a team must have reached to pass from a stage: conditions, all or any of them, and groups of such. */
export function GateFields({ gate, plan, onChange }: GateFieldsProps) {
  const { t } = useTranslation('plan');
  const add = (kind: GateConditionKind, group?: number) => {
    const condition = newCondition(kind, freeKey(gate), plan.choices);
    if (condition) onChange(addCondition(gate, condition, group));
  };
  const line = (condition: GateCondition) => (
    <ConditionFields
      key={condition.key}
      condition={condition}
      plan={plan}
      onChange={(changed) => onChange(setCondition(gate!, changed))}
      onRemove={() => onChange(removeCondition(gate!, condition.key))}
    />
  );
  return (
    <fieldset className={styles['rule']}>
      <legend>{t('gate.title')}</legend>
      <p className={styles['hint']}>{t('gate.hint')}</p>
      {gate && gate.of.length > 1 ? (
        <ModeField label={t('gate.mode')} mode={gate.mode} onChange={(mode) => onChange(setMode(gate, mode))} />
      ) : null}
      {gate?.of.map((node, index) =>
        node.kind === 'group' ? (
          <fieldset key={`group ${index}`} className={styles['item']}>
            <ModeField
              label={t('gate.groupMode')}
              mode={node.mode}
              onChange={(mode) => onChange(setMode(gate, mode, index))}
            />
            {node.of.map(line)}
            <AddMenu label={t('gate.addToGroup')} choices={plan.choices} onAdd={(kind) => add(kind, index)} />
          </fieldset>
        ) : (
          line(node)
        ),
      )}
      <div className={styles['row']}>
        <AddMenu label={t(gate ? 'gate.add' : 'gate.make')} choices={plan.choices} onAdd={(kind) => add(kind)} />
        {gate ? (
          <AddMenu
            label={t('gate.addGroup')}
            choices={plan.choices}
            onAdd={(kind) => {
              const condition = newCondition(kind, freeKey(gate), plan.choices);
              if (condition) onChange(addGroup(gate, condition));
            }}
          />
        ) : null}
      </div>
    </fieldset>
  );
}

function ModeField({ label, mode, onChange }: { label: string; mode: GateMode; onChange: (mode: GateMode) => void }) {
  const { t } = useTranslation('plan');
  return (
    <Select
      label={label}
      data={[
        { value: 'all', label: t('gate.all') },
        { value: 'any', label: t('gate.any') },
      ]}
      value={mode}
      allowDeselect={false}
      onChange={(value) => onChange(value as GateMode)}
    />
  );
}

interface AddMenuProps {
  label: string;
  choices: GateChoices;
  onAdd: (kind: GateConditionKind) => void;
}

/** The kinds of conditions that this plan can ask for. */
function AddMenu({ label, choices, onAdd }: AddMenuProps) {
  const { t } = useTranslation('plan');
  const kinds = GATE_CONDITION_KINDS.filter((kind) => newCondition(kind, 'c1', choices) !== null);
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button size="xs" variant="subtle" leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(kind)}>
            {t(`gate.kind.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
