import { Alert, Button, Group, Radio, Textarea } from '@mantine/core';
import type {
  FrameworkCriterion,
  ReadinessAnswerView,
  ReadinessEvidenceView,
  ReadinessVerdict,
} from '@onsil/contracts';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '../../../api/problem.js';
import { useHub, useMe } from '../../../routing/use-hub.js';
import { AutosaveStamp } from '../../../ui/autosave-stamp.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { useAutosave } from '../../../ui/use-autosave.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { saveAnswer } from '../readiness.queries.js';
import styles from '../readiness.module.css';
import { useFrameworkWords } from '../use-framework-words.js';
import { EvidenceList } from './evidence-list.js';

const VERDICTS = ['met', 'not_met', 'unclear'] as const satisfies readonly ReadinessVerdict[];
const LONGEST_NOTE = 20_000;

/** What is given to one criterion; the verdict is null until somebody has answered. */
interface Given {
  criterion: string;
  verdict: ReadinessVerdict | null;
  note: string;
}

interface CriterionCardProps {
  assessmentId: string;
  criterion: FrameworkCriterion;
  saved: ReadinessAnswerView | null;
  evidence: readonly ReadinessEvidenceView[];
  isReadOnly: boolean;
  /** Ways to add evidence, where there are. */
  actions: ReactNode;
  on: {
    answer: (verdict: ReadinessVerdict) => void;
    saved: (answer: ReadinessAnswerView) => void;
    /** The server would not have the answer as it is. */
    refused: () => void;
    removeEvidence: (id: string) => void;
  };
}

/** One criterion: met, not met or unclear, a note, and the evidence beside it. Each is saved on its own. */
export function CriterionCard({
  assessmentId,
  criterion,
  saved,
  evidence,
  isReadOnly,
  actions,
  on,
}: CriterionCardProps) {
  const { t } = useTranslation('readiness');
  const { say } = useFrameworkWords();
  const { slug } = useHub();
  const { id: me } = useMe();
  /** What was given last: an earlier answer that arrives now settles nothing. */
  const latest = useRef<Given | null>(null);
  const { draft, change, autosave, conflict, settle } = useAutosave<Given, ReadinessAnswerView>({
    key: `${me}/${slug}/readiness/${assessmentId}/${criterion.key}`,
    initial: () => ({ criterion: criterion.key, verdict: saved?.verdict ?? null, note: saved?.note ?? '' }),
    subject: {
      kind: 'assessment',
      hub: slug,
      id: assessmentId,
      name: say(criterion.text),
      path: `/h/${slug}/readiness/assessments/${assessmentId}`,
    },
    saved,
    save: async (given, version) => {
      const { verdict, note } = given;
      // `give` lets nothing through that has no verdict.
      const kept = await saveAnswer(slug, assessmentId, {
        criterion: criterion.key,
        verdict: verdict!,
        note,
        version,
      }).catch((error: unknown) => {
        if (error instanceof ApiProblem && error.status < 500) on.refused();
        throw error;
      });
      if (latest.current === null || latest.current === given) on.saved(kept);
      return kept;
    },
  });
  const give = (part: Partial<Given>): void => {
    const next = { ...draft, ...part };
    if (next.verdict === null) return;
    latest.current = next;
    change(next);
    on.answer(next.verdict);
  };
  const isBare = draft.verdict === 'met' && criterion.evidenceRequired && evidence.length === 0;
  return (
    <li className={styles['criterion']}>
      <Radio.Group
        label={say(criterion.text)}
        description={t('assess.proof', { proof: say(criterion.proof) })}
        readOnly={isReadOnly}
        value={draft.verdict}
        onChange={(verdict) => !isReadOnly && give({ verdict: verdict as ReadinessVerdict })}
      >
        <Group gap="lg" mt="xs">
          {VERDICTS.map((verdict) => (
            <Radio
              key={verdict}
              value={verdict}
              label={t(`verdict.${verdict}`)}
              disabled={isReadOnly && draft.verdict !== verdict}
            />
          ))}
        </Group>
      </Radio.Group>
      {isBare ? <p className={styles['bare']}>{t('assess.bare')}</p> : null}
      <div className={styles['criterionEvidence']}>
        <EvidenceList evidence={evidence} onRemove={on.removeEvidence} />
        {actions}
      </div>
      {draft.note !== '' || (draft.verdict !== null && !isReadOnly) ? (
        <Textarea
          label={t('assess.note')}
          autosize
          minRows={1}
          maxRows={12}
          maxLength={LONGEST_NOTE}
          readOnly={isReadOnly}
          value={draft.note}
          onChange={(event) => give({ note: event.currentTarget.value })}
        />
      ) : null}
      <AutosaveStamp of={autosave} />
      {conflict ? (
        <Conflict
          mine={draft}
          theirs={conflict}
          onKeepMine={() => settle(conflict, draft)}
          onTakeTheirs={() => {
            settle(conflict, { ...draft, verdict: conflict.verdict, note: conflict.note });
            on.answer(conflict.verdict);
          }}
        />
      ) : null}
    </li>
  );
}

interface ConflictProps {
  mine: Given;
  theirs: ReadinessAnswerView;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody of the same side has answered meanwhile: both are shown, one goes on. */
function Conflict({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictProps) {
  const { t } = useTranslation('readiness');
  const personName = usePersonName();
  const { relative } = useFormats();
  const words = ({ verdict, note }: Pick<Given, 'verdict' | 'note'>): string =>
    [verdict ? t(`verdict.${verdict}`) : t('verdict.none'), note].filter(Boolean).join(': ');
  return (
    <Alert
      color="yellow"
      variant="outline"
      role="alert"
      title={t('conflict.title', { who: personName(theirs.savedBy), when: relative(theirs.savedAt) })}
    >
      <dl className={styles['both']}>
        <dt>{t('conflict.theirs')}</dt>
        <dd>{words(theirs)}</dd>
        <dt>{t('conflict.mine')}</dt>
        <dd>{words(mine)}</dd>
      </dl>
      <Group mt="sm">
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
        <Button size="xs" onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
      </Group>
    </Alert>
  );
}
