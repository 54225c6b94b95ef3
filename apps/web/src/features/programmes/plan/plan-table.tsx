import {
  gateConditions,
  type EvidenceKind,
  type MilestoneDraft,
  type PlanPreview,
  type StageDraft,
} from '@onsil/contracts';
import { ActionIcon, Button, Menu, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconArrowDown } from '../../../ui/icons/arrow-down.js';
import { IconArrowRight } from '../../../ui/icons/arrow-right.js';
import { IconArrowUp } from '../../../ui/icons/arrow-up.js';
import { IconGripVertical } from '../../../ui/icons/grip-vertical.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { IconTrash } from '../../../ui/icons/trash.js';
import { Pane } from '../../../ui/pane.js';
import styles from './plan.module.css';
import { useRuleWords } from './use-rule-words.js';

interface PlanTableProps {
  stages: readonly StageDraft[];
  preview: PlanPreview;
  selected: string | null;
  onSelect: (key: string) => void;
  /** Null where the plan may only be read. */
  edit: PlanEdits | null;
}

export interface PlanEdits {
  addStage: () => void;
  addMilestone: (stageKey: string) => void;
  move: (key: string, step: -1 | 1) => void;
  remove: (key: string) => void;
}

/** Stages and milestones with their rules and dates: the plan in words. A row opens beside the table. */
export function PlanTable({ stages, preview, selected, onSelect, edit }: PlanTableProps) {
  const { t } = useTranslation('plan');
  return (
    <Pane label={t('table.title')}>
      <div className={styles['scroll']} role="group" aria-label={t('table.title')} tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              {edit ? (
                <th scope="col">
                  <span className={styles['hidden']}>{t('table.order')}</span>
                </th>
              ) : null}
              <th scope="col">{t('table.milestone')}</th>
              <th scope="col">{t('table.rule')}</th>
              <th scope="col">{t('table.date')}</th>
              <th scope="col">{t('table.evidence')}</th>
            </tr>
          </thead>
          {stages.map((stage, index) => (
            <tbody key={stage.key}>
              <tr className={styles['stage']} data-selected={stage.key === selected || undefined}>
                {edit ? <td /> : null}
                <th scope="rowgroup" colSpan={3}>
                  <StageName stage={stage} number={index + 1} canOpen={edit !== null} onSelect={onSelect} />
                  {stage.gate ? (
                    <span className={styles['gate']}>
                      {t('gate.inTable', { count: gateConditions(stage.gate).length })}
                    </span>
                  ) : null}
                </th>
                <td className={styles['add']}>
                  {edit ? (
                    <Button
                      size="xs"
                      variant="subtle"
                      leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
                      onClick={() => edit.addMilestone(stage.key)}
                      aria-label={t('add.milestoneTo', { stage: stage.name })}
                    >
                      {t('add.milestone')}
                    </Button>
                  ) : null}
                </td>
              </tr>
              {stage.milestones.map((milestone) => (
                <MilestoneRow
                  key={milestone.key}
                  milestone={milestone}
                  preview={preview}
                  isSelected={milestone.key === selected}
                  onSelect={onSelect}
                  edit={edit}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {edit ? (
        <div className={styles['foot']}>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
            onClick={edit.addStage}
          >
            {t('add.stage')}
          </Button>
        </div>
      ) : null}
    </Pane>
  );
}

interface StageNameProps {
  stage: StageDraft;
  number: number;
  canOpen: boolean;
  onSelect: (key: string) => void;
}

function StageName({ stage, number, canOpen, onSelect }: StageNameProps) {
  const name = `${number} ${stage.name}`;
  if (!canOpen) return name;
  return (
    <UnstyledButton className={styles['open']} onClick={() => onSelect(stage.key)}>
      {name}
    </UnstyledButton>
  );
}

interface MilestoneRowProps {
  milestone: MilestoneDraft;
  preview: PlanPreview;
  isSelected: boolean;
  onSelect: (key: string) => void;
  edit: PlanEdits | null;
}

function MilestoneRow({ milestone, preview, isSelected, onSelect, edit }: MilestoneRowProps) {
  const { t } = useTranslation('plan');
  const ruleWords = useRuleWords();
  const codeOf = (key: string) => preview.milestones.find((planned) => planned.key === key)?.code ?? '…';
  const isFaulty = preview.faults.some(({ key }) => key === milestone.key);
  const kinds = [...new Set(milestone.evidence.map(({ kind }) => kind))];
  return (
    <tr data-selected={isSelected || undefined}>
      {edit ? (
        <td className={styles['grip']}>
          <RowMenu name={`${codeOf(milestone.key)} ${milestone.title}`} milestoneKey={milestone.key} edit={edit} />
        </td>
      ) : null}
      <td>
        <UnstyledButton
          className={styles['open']}
          onClick={() => onSelect(milestone.key)}
          aria-expanded={isSelected}
          data-faulty={isFaulty || undefined}
        >
          <b>{codeOf(milestone.key)}</b> {milestone.title}
        </UnstyledButton>
      </td>
      <td className={styles['quiet']}>{ruleWords(milestone.due, codeOf)}</td>
      <td>
        <DueDay preview={preview} milestoneKey={milestone.key} />
      </td>
      <td className={styles['quiet']}>
        {kinds.length > 0
          ? kinds.map((kind: EvidenceKind) => t(`evidence.kind.${kind}`)).join('·')
          : t('evidence.none')}
      </td>
    </tr>
  );
}

function DueDay({ preview, milestoneKey }: { preview: PlanPreview; milestoneKey: string }) {
  const { t } = useTranslation('plan');
  const { day } = useFormats();
  const planned = preview.milestones.find(({ key }) => key === milestoneKey);
  if (!planned?.dueOn) return <span className={styles['faulty']}>{t('table.noDate')}</span>;
  return (
    <>
      <b>{day(planned.dueOn)}</b>
      {planned.moved ? (
        <span className={styles['moved']}>
          <IconArrowRight size={13} stroke={1.8} aria-hidden />
          {t('table.moved', { reason: planned.moved.name ?? t('legend.weekend') })}
        </span>
      ) : null}
      {planned.afterEnd ? <span className={styles['moved']}>{t('table.afterEnd')}</span> : null}
    </>
  );
}

function RowMenu({ name, milestoneKey, edit }: { name: string; milestoneKey: string; edit: PlanEdits }) {
  const { t } = useTranslation('plan');
  const [isRemoving, setRemoving] = useState(false);
  return (
    <>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('table.menu', { milestone: name })}>
            <IconGripVertical size={16} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconArrowUp size={15} aria-hidden />} onClick={() => edit.move(milestoneKey, -1)}>
            {t('move.up')}
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowDown size={15} aria-hidden />} onClick={() => edit.move(milestoneKey, 1)}>
            {t('move.down')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={15} aria-hidden />} onClick={() => setRemoving(true)}>
            {t('remove.milestone')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmModal
        opened={isRemoving}
        onClose={() => setRemoving(false)}
        title={t('remove.milestoneTitle', { milestone: name })}
        confirm={t('remove.milestone')}
        onConfirm={() => {
          setRemoving(false);
          edit.remove(milestoneKey);
        }}
      >
        {t('remove.milestoneBody')}
      </ConfirmModal>
    </>
  );
}
