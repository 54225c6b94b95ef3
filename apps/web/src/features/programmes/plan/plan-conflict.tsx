import type { PlanDraft, PlanPreview, PlanView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { ConflictDialog, type ConflictPart } from '../../../ui/conflict-dialog.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { useRuleWords } from './use-rule-words.js';

type Milestone = PlanDraft['stages'][number]['milestones'][number];

interface PlanConflictProps {
  mine: PlanDraft;
  /** Of what was edited here. */
  preview: PlanPreview;
  theirs: PlanView;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody else changed the plan that is edited here: stage by stage and milestone by milestone, what differs. */
export function PlanConflict({ mine, preview, theirs, onKeepMine, onTakeTheirs }: PlanConflictProps) {
  const { t } = useTranslation('plan');
  const { range } = useFormats();
  const ruleWords = useRuleWords();
  const linesOf = (plan: PlanDraft, { milestones }: PlanPreview): Map<string, ConflictLine> => {
    const codeOf = (key: string): string => milestones.find((each) => each.key === key)?.code ?? '';
    const saysOf = ({ title, due, dueTime, goodLooksLike, target, unit, evidence, key }: Milestone): string =>
      [
        `${codeOf(key)} ${title}`,
        `${ruleWords(due, codeOf)} ${dueTime}`,
        goodLooksLike,
        target === null ? '' : `${target}${unit ?? ''}`,
        evidence.map(({ label }) => label).join(', '),
      ]
        .filter(Boolean)
        .join('\n');
    return new Map([
      ['period', { says: range(plan.startsOn, plan.endsOn), is: `${plan.startsOn} ${plan.endsOn}` }],
      ...plan.stages.flatMap(({ milestones: own, ...stage }): [string, ConflictLine][] => [
        [stage.key, { says: stage.name, is: JSON.stringify(stage) }],
        ...own.map((each): [string, ConflictLine] => [each.key, { says: saysOf(each), is: JSON.stringify(each) }]),
      ]),
    ]);
  };
  return (
    <ConflictDialog
      title={t('conflict.title')}
      parts={differing(linesOf(mine, preview), linesOf(theirs.plan, theirs.preview))}
      onKeepMine={onKeepMine}
      onTakeTheirs={onTakeTheirs}
    >
      {t('conflict.body')}
    </ConflictDialog>
  );
}

interface ConflictLine {
  says: string;
  /** Everything of it, also what is not said. */
  is: string;
}

function differing(mine: Map<string, ConflictLine>, theirs: Map<string, ConflictLine>): ConflictPart[] {
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .filter((key) => mine.get(key)?.is !== theirs.get(key)?.is)
    .map((key) => ({ mine: mine.get(key)?.says ?? '', theirs: theirs.get(key)?.says ?? '' }));
}
