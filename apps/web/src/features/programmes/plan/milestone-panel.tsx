import type { MilestoneDraft, PlanPreview, PlanView } from '@onsil/contracts';
import { CloseButton, MultiSelect, NumberInput, Select, Textarea, TextInput, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { IconCalendarTime } from '../../../ui/icons/calendar-time.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { ChecklistFields } from './checklist-fields.js';
import { DueRuleFields } from './due-rule-fields.js';
import { EvidenceFields } from './evidence-fields.js';
import styles from './plan.module.css';
import { useFaultWords } from './use-fault-words.js';

interface MilestonePanelProps {
  milestone: MilestoneDraft;
  preview: PlanPreview;
  /** Every milestone of the plan: key and title. */
  all: readonly MilestoneDraft[];
  reviewers: PlanView['reviewers'];
  errorAt: (path: string) => string | undefined;
  onChange: (change: Partial<MilestoneDraft>) => void;
  onClose: () => void;
}

/** Everything about one milestone, beside the table. */
export function MilestonePanel({
  milestone,
  preview,
  all,
  reviewers,
  errorAt,
  onChange,
  onClose,
}: MilestonePanelProps) {
  const { t } = useTranslation('plan');
  const { t: ui } = useTranslation('ui');
  const faultWords = useFaultWords();
  const planned = preview.milestones.find(({ key }) => key === milestone.key);
  const codeOf = (key: string) => preview.milestones.find((each) => each.key === key)?.code ?? '';
  const others = all
    .filter(({ key }) => key !== milestone.key)
    .map(({ key, title }) => ({ value: key, label: `${codeOf(key)} ${title}` }));
  const faults = preview.faults.filter(({ key }) => key === milestone.key);
  return (
    <Pane>
      <PaneSection
        title={`${codeOf(milestone.key)} ${milestone.title}`}
        end={<CloseButton aria-label={ui('close')} onClick={onClose} />}
      />
      <PaneSection>
        <div className={styles['fields']}>
          {faults.map((fault) => (
            <p key={fault.code} className={styles['fault']} role="alert">
              {faultWords(fault)}
            </p>
          ))}
          <TextInput
            label={t('milestone.title')}
            value={milestone.title}
            maxLength={200}
            error={errorAt('title')}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
          />
          <DueRuleFields
            due={milestone.due}
            dueTime={milestone.dueTime}
            others={others}
            dueOn={planned?.dueOn ?? preview.startsOn}
            onChange={onChange}
          />
          {planned?.moved && planned.countedOn && planned.dueOn ? (
            <MovedNote
              planned={{ ...planned, moved: planned.moved, countedOn: planned.countedOn, dueOn: planned.dueOn }}
              other={milestone.due.landing === 'previous' ? 'next' : 'previous'}
              onMove={(landing) => onChange({ due: { ...milestone.due, landing } })}
            />
          ) : null}
          <div className={styles['row']}>
            <NumberInput
              label={t('milestone.target')}
              min={0}
              value={milestone.target ?? ''}
              onChange={(value) => onChange({ target: value === '' ? null : Number(value) })}
            />
            <TextInput
              label={t('milestone.unit')}
              value={milestone.unit ?? ''}
              maxLength={40}
              error={errorAt('unit')}
              onChange={(event) =>
                onChange({ unit: event.currentTarget.value === '' ? null : event.currentTarget.value })
              }
            />
          </div>
          <EvidenceFields
            evidence={milestone.evidence}
            onChange={(evidence) => onChange({ evidence })}
            errorAt={errorAt}
          />
          <ChecklistFields
            checklist={milestone.checklist}
            onChange={(checklist) => onChange({ checklist })}
            errorAt={errorAt}
          />
          <Textarea
            label={t('milestone.goodLooksLike')}
            description={t('milestone.goodLooksLikeHint')}
            value={milestone.goodLooksLike}
            maxLength={4_000}
            onChange={(event) => onChange({ goodLooksLike: event.currentTarget.value })}
          />
          <MultiSelect
            label={t('milestone.requires')}
            data={others}
            value={milestone.requires}
            onChange={(requires) => onChange({ requires })}
            clearable
            clearButtonProps={{ 'aria-label': t('milestone.requiresClear') }}
          />
          <Select
            label={t('milestone.reviewer')}
            data={[
              { value: '', label: t('milestone.anyReviewer') },
              ...reviewers.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={milestone.reviewerId ?? ''}
            allowDeselect={false}
            onChange={(id) => onChange({ reviewerId: id || null })}
          />
        </div>
      </PaneSection>
    </Pane>
  );
}

interface MovedNoteProps {
  planned: { moved: NonNullable<PlanPreview['milestones'][number]['moved']>; countedOn: string; dueOn: string };
  other: 'next' | 'previous';
  onMove: (landing: 'next' | 'previous') => void;
}

/** Says that the rule fell on a closed day and where it went, and offers the other way. */
function MovedNote({ planned: { moved, countedOn, dueOn }, other, onMove }: MovedNoteProps) {
  const { t } = useTranslation('plan');
  const { day } = useFormats();
  return (
    <p className={styles['warning']}>
      <IconCalendarTime size={17} stroke={1.8} aria-hidden />
      <span>
        {t('moved.note', { counted: day(countedOn), reason: moved.name ?? t('legend.weekend'), due: day(dueOn) })}{' '}
        <UnstyledButton onClick={() => onMove(other)}>{t(`moved.${other}`)}</UnstyledButton>
      </span>
    </p>
  );
}
