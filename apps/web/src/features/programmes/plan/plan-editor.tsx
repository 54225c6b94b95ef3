import type { PlanView } from '@onsil/contracts';
import { Alert, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { AutosaveStamp } from '../../../ui/autosave-stamp.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { LeaveGuard } from '../../../ui/form/leave-guard.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneStack } from '../../../ui/pane.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { ApplyChangeDialog } from './apply-change-dialog.js';
import { BesideTable } from './beside-table.js';
import { CopyPlanDialog } from './copy-plan-dialog.js';
import { MilestoneFacts } from './milestone-facts.js';
import { MilestonePanel } from './milestone-panel.js';
import { OpeningNeeds } from './opening-needs.js';
import {
  addMilestone,
  addStage,
  changeMilestone,
  changeStage,
  moveMilestone,
  removeMilestone,
  removeStage,
} from './plan-edits.rule.js';
import { PlanConflict } from './plan-conflict.js';
import { PlanPeriod } from './plan-period.js';
import { PlanTable, type PlanEdits } from './plan-table.js';
import styles from './plan.module.css';
import { StagePanel } from './stage-panel.js';
import { useFaultWords } from './use-fault-words.js';
import { useGatePlan } from './use-gate-plan.js';
import { usePlanDraft } from './use-plan-draft.js';

interface PlanEditorProps {
  view: PlanView;
  /** What is open beside the table: a milestone's code, or `S2` for the second stage. */
  opened: string | null;
}

/** The plan of one cohort: the strip of its dates, its table, and whatever is opened beside it. */
export function PlanEditor({ view, opened }: PlanEditorProps) {
  const { t } = useTranslation('plan');
  const { slug } = useHub();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const faultWords = useFaultWords();
  const [isApplying, applying] = useDisclosure(false);
  const [isCopying, copying] = useDisclosure(false);
  const plan = usePlanDraft(slug, view);
  const { draft, preview, change } = plan;
  const { update, applyLive } = view.capabilities;
  const canEdit = update || applyLive;
  const gatePlan = useGatePlan(draft, preview);
  const cohort = view.cohort.id;

  const milestones = draft.stages.flatMap((stage) => stage.milestones);
  const stageIndex = draft.stages.findIndex((_, index) => opened === stageMark(index));
  const stage = draft.stages[stageIndex];
  const milestoneKey = preview.milestones.find(({ code }) => code === opened)?.key;
  const milestone = milestones.find(({ key }) => key === milestoneKey);
  const open = (mark: string | undefined) =>
    void navigate({
      to: '/h/$hub/c/$cohort/plan',
      params: { hub: slug, cohort },
      search: mark ? { milestone: mark } : {},
      replace: true,
    });
  const select = (key: string) => {
    const at = draft.stages.findIndex((each) => each.key === key);
    open(at === -1 ? preview.milestones.find((each) => each.key === key)?.code : stageMark(at));
  };
  const errorAt = (prefix: string) => (path: string) => plan.fieldErrors[`${prefix}.${path}`];
  const milestonePath = pathOf(draft, milestone?.key);
  const edits: PlanEdits = {
    addStage: () => change((now) => addStage(now, { key: newKey(), name: t('stage.new') })),
    addMilestone: (stageKey) => {
      const next = addMilestone(draft, stageKey, { key: newKey(), title: t('milestone.new') });
      change(() => next);
      open(codeOfNew(view, draft, stageKey));
    },
    move: (key, step) => change((now) => moveMilestone(now, key, step)),
    remove: (key) => change((now) => removeMilestone(now, key)),
  };

  return (
    <>
      <LeaveGuard isUnsaved={canEdit && plan.isChanged} {...(update ? { onSave: plan.saveNow } : {})} />
      <PageHeader
        title={view.cohort.name}
        above={
          <Link to="/h/$hub/programmes" params={{ hub: slug }}>
            {view.cohort.programmeName}
          </Link>
        }
        facts={[
          t(`phase.${view.cohort.phase}`),
          ...(view.cohort.copiedFrom ? [t('facts.copiedFrom', { name: view.cohort.copiedFrom })] : []),
          ...(update ? [t('facts.restart')] : []),
        ].join(' · ')}
        actions={
          <>
            <AutosaveStamp of={plan.autosave} />
            {update ? (
              <Button
                renderRoot={(props) => <Link to="/h/$hub/c/$cohort/setup" params={{ hub: slug, cohort }} {...props} />}
              >
                {t('action.setup')}
              </Button>
            ) : null}
            {applyLive && plan.isChanged ? (
              <>
                <Button variant="default" onClick={() => plan.takeOver(view)}>
                  {t('action.discard')}
                </Button>
                <Button onClick={applying.open}>{t('action.affected')}</Button>
              </>
            ) : null}
          </>
        }
      />
      <PaneStack>
        {plan.saveError ? (
          <Alert color="red" variant="outline" role="alert">
            {t('notSaved', { why: problemText(plan.saveError) })}
          </Alert>
        ) : null}
        {preview.faults.length > 0 ? (
          <Alert color="red" variant="outline" role="alert" title={t('faults.title', { count: preview.faults.length })}>
            <ul>
              {preview.faults.map((fault) => (
                <li key={`${fault.code} ${fault.key}`}>
                  {preview.milestones.find(({ key }) => key === fault.key)?.code} {faultWords(fault)}
                </li>
              ))}
            </ul>
          </Alert>
        ) : null}
        <PlanPeriod plan={plan} canEdit={canEdit} selected={milestone?.key ?? null} />
        <div className={styles['columns']} data-open={milestone || stage || update ? true : undefined}>
          {draft.stages.length === 0 ? (
            <Pane>
              <EmptyState
                title={t('empty.title')}
                actions={
                  update ? (
                    <>
                      <Button variant="light" onClick={copying.open}>
                        {t('copy.action')}
                      </Button>
                      <Button variant="default" onClick={edits.addStage}>
                        {t('add.stage')}
                      </Button>
                    </>
                  ) : null
                }
              >
                {update ? t('empty.body') : null}
              </EmptyState>
            </Pane>
          ) : (
            <PlanTable
              stages={draft.stages}
              preview={preview}
              selected={milestone?.key ?? stage?.key ?? null}
              onSelect={select}
              edit={canEdit ? edits : null}
            />
          )}
          <PaneStack>
            {milestone ? (
              <BesideTable label={milestone.title} onClose={() => open(undefined)}>
                {canEdit ? (
                  <MilestonePanel
                    key={milestonePath}
                    milestone={milestone}
                    preview={preview}
                    all={milestones}
                    reviewers={view.reviewers}
                    errorAt={errorAt(milestonePath)}
                    onChange={(part) => change((now) => changeMilestone(now, milestone.key, part))}
                    onClose={() => open(undefined)}
                  />
                ) : (
                  <MilestoneFacts milestone={milestone} preview={preview} onClose={() => open(undefined)} />
                )}
              </BesideTable>
            ) : null}
            {stage && canEdit ? (
              <BesideTable label={stage.name} onClose={() => open(undefined)}>
                <StagePanel
                  key={stageIndex}
                  stage={stage}
                  gatePlan={gatePlan}
                  faults={preview.faults.filter(({ key }) => key === stage.key)}
                  errorAt={errorAt(`stages.${stageIndex}`)}
                  onChange={(part) => change((now) => changeStage(now, stage.key, part))}
                  onRemove={() => {
                    open(undefined);
                    change((now) => removeStage(now, stage.key));
                  }}
                  onClose={() => open(undefined)}
                />
              </BesideTable>
            ) : null}
            {update ? <OpeningNeeds cohort={cohort} /> : null}
          </PaneStack>
        </div>
      </PaneStack>
      {plan.conflict && !isApplying ? (
        <PlanConflict
          mine={draft}
          preview={preview}
          theirs={plan.conflict}
          onKeepMine={() => plan.keepMine(plan.conflict!)}
          onTakeTheirs={() => plan.takeOver(plan.conflict!)}
        />
      ) : null}
      {isCopying ? (
        <CopyPlanDialog
          cohort={cohort}
          version={view.version}
          onClose={copying.close}
          onCopied={(stands) => {
            plan.takeOver(stands);
            copying.close();
          }}
        />
      ) : null}
      {isApplying ? (
        <ApplyChangeDialog
          cohort={cohort}
          plan={draft}
          version={plan.version}
          onClose={applying.close}
          onApplied={() => {
            plan.wasApplied();
            applying.close();
          }}
        />
      ) : null}
    </>
  );
}

/** The code a milestone gets at the end of a stage: its place in a draft, the next free number in a cohort that runs. */
function codeOfNew({ cohort, preview }: PlanView, { stages }: PlanView['plan'], stageKey: string): string {
  if (cohort.phase !== 'draft')
    return `M${Math.max(0, ...preview.milestones.map(({ code }) => Number(code.slice(1)))) + 1}`;
  const upTo = stages.slice(0, stages.findIndex(({ key }) => key === stageKey) + 1);
  return `M${upTo.reduce((count, { milestones }) => count + milestones.length, 0) + 1}`;
}

const stageMark = (index: number) => `S${index + 1}`;
const newKey = () => `new-${crypto.randomUUID().slice(0, 8)}`;

function pathOf({ stages }: PlanView['plan'], key: string | undefined): string {
  const stageIndex = stages.findIndex(({ milestones }) => milestones.some((milestone) => milestone.key === key));
  const index = stages[stageIndex]?.milestones.findIndex((milestone) => milestone.key === key);
  return `stages.${stageIndex}.milestones.${index}`;
}
