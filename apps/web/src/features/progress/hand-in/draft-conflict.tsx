import type { AttemptView, DraftView, EvidenceAnswer, EvidenceWanted } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { ConflictDialog, type ConflictPart } from '../../../ui/conflict-dialog.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { answerTo, inOneLine } from './evidence-answers.js';

interface DraftConflictProps {
  evidence: readonly EvidenceWanted[];
  mine: readonly EvidenceAnswer[];
  theirs: DraftView;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two people of a team wrote at once: both texts beside each other, nothing thrown away unseen. */
export function DraftConflict({ evidence, mine, theirs, onKeepMine, onTakeTheirs }: DraftConflictProps) {
  const { t } = useTranslation('handIn');
  const { relative } = useFormats();
  return (
    <ConflictDialog
      title={t('conflict.title')}
      parts={differing(evidence, mine, theirs.answers)}
      onKeepMine={onKeepMine}
      onTakeTheirs={onTakeTheirs}
    >
      {t('conflict.body', { by: theirs.savedBy.name, when: relative(theirs.savedAt) })}
    </ConflictDialog>
  );
}

interface HandedInMeanwhileProps {
  evidence: readonly EvidenceWanted[];
  mine: readonly EvidenceAnswer[];
  /** What was handed in while one still wrote; absent when the milestone was decided in another way. */
  attempt: AttemptView | undefined;
  onSee: () => void;
}

/** It was handed in, waived or closed while one still wrote: what one wrote is shown before the page goes on. */
export function HandedInMeanwhile({ evidence, mine, attempt, onSee }: HandedInMeanwhileProps) {
  const { t } = useTranslation('handIn');
  const nameOf = usePersonName();
  const { relative } = useFormats();
  return (
    <ConflictDialog
      title={t('meanwhile.title')}
      parts={differing(evidence, mine, attempt?.answers ?? [])}
      onTakeTheirs={onSee}
    >
      {attempt?.handedInBy
        ? t('meanwhile.handedIn', { by: nameOf(attempt.handedInBy), when: relative(attempt.handedInAt) })
        : t('meanwhile.closed')}
    </ConflictDialog>
  );
}

function differing(
  evidence: readonly EvidenceWanted[],
  mine: readonly EvidenceAnswer[],
  theirs: readonly EvidenceAnswer[],
): ConflictPart[] {
  return evidence
    .map((item) => ({
      name: item.label,
      mine: inOneLine(answerTo(item, mine), []),
      theirs: inOneLine(answerTo(item, theirs), []),
    }))
    .filter((part) => part.mine !== part.theirs);
}
