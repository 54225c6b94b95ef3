import { STAGE_KINDS, type PlanFault, type StageDraft, type StageKind } from '@onsil/contracts';
import { Button, CloseButton, NumberInput, Select, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { GateFields } from './gate-fields.js';
import styles from './plan.module.css';
import { useFaultWords } from './use-fault-words.js';
import type { GatePlan } from './use-gate-plan.js';

interface StagePanelProps {
  stage: StageDraft;
  /** What its gate may ask for. */
  gatePlan: GatePlan;
  faults: readonly PlanFault[];
  errorAt: (path: string) => string | undefined;
  onChange: (change: Partial<StageDraft>) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** A stage's name, kind, first day and gate. */
export function StagePanel({ stage, gatePlan, faults, errorAt, onChange, onRemove, onClose }: StagePanelProps) {
  const { t } = useTranslation('plan');
  const { t: ui } = useTranslation('ui');
  const faultWords = useFaultWords();
  const [isAsking, asking] = useDisclosure(false);
  const [weeks, days] = [Math.floor(stage.startsDay / 7), stage.startsDay % 7];
  const startOn = (count: number) => onChange({ startsDay: Math.min(3_000, Math.max(0, count)) });
  return (
    <Pane>
      <PaneSection title={stage.name} end={<CloseButton aria-label={ui('close')} onClick={onClose} />} />
      <PaneSection>
        <div className={styles['fields']}>
          {faults.map((fault) => (
            <p key={fault.code} className={styles['fault']} role="alert">
              {faultWords(fault)}
            </p>
          ))}
          <TextInput
            label={t('stage.name')}
            value={stage.name}
            maxLength={120}
            error={errorAt('name')}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
          <Select
            label={t('stage.kind')}
            data={STAGE_KINDS.map((kind) => ({ value: kind, label: t(`stageKind.${kind}`) }))}
            value={stage.kind}
            allowDeselect={false}
            onChange={(kind) => onChange({ kind: kind as StageKind })}
          />
          <fieldset className={styles['rule']}>
            <legend>{t('stage.starts')}</legend>
            <div className={styles['row']}>
              <NumberInput
                label={t('rule.weeksField')}
                min={0}
                value={weeks}
                onChange={(value) => startOn(Number(value) * 7 + days)}
              />
              <NumberInput
                label={t('rule.daysField')}
                min={0}
                value={days}
                onChange={(value) => startOn(weeks * 7 + Number(value))}
              />
            </div>
          </fieldset>
          <GateFields gate={stage.gate} plan={gatePlan} onChange={(gate) => onChange({ gate })} />
          <Button variant="default" onClick={stage.milestones.length > 0 ? asking.open : onRemove}>
            {t('remove.stage')}
          </Button>
        </div>
      </PaneSection>
      <ConfirmModal
        opened={isAsking}
        onClose={asking.close}
        title={t('remove.stageTitle', { stage: stage.name })}
        confirm={t('remove.stageConfirm', { count: stage.milestones.length })}
        onConfirm={onRemove}
      >
        {t('remove.stageBody')}
      </ConfirmModal>
    </Pane>
  );
}
