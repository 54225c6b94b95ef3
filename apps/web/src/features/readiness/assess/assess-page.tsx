import { Button } from '@mantine/core';
import {
  readinessLevels,
  type FrameworkContent,
  type JudgedCriterion,
  type ReadinessAnswerView,
  type ReadinessAssessmentView,
  type ReadinessVerdict,
} from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { frameworkQuery } from '../../../api/readiness-frameworks.js';
import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { LeftToLead } from '../left-to-lead.js';
import { assessmentQuery, removeEvidence, turnAssessment, useReadinessChanged } from '../readiness.queries.js';
import styles from '../readiness.module.css';
import { useAssessorName } from '../use-assessor-name.js';
import { useFrameworkWords } from '../use-framework-words.js';
import { AddEvidenceDialog } from './add-evidence-dialog.js';
import { CriterionCard } from './criterion-card.js';
import { unfoldedCells } from './unfolded.rule.js';

/** How long the end of an assessment waits for answers that are on their way. */
const WAIT_MS = 15_000;
const LOOK_AGAIN_MS = 150;

/** `/h/$hub/readiness/assessments/$assessment`: one side writes, dimension by dimension, criterion by criterion. */
export function AssessPage() {
  const { assessment } = useParams({ from: '/signed-in/h/$hub/readiness/assessments/$assessment' });
  return <AssessmentById key={assessment} id={assessment} />;
}

export function AssessmentById({ id }: { id: string }) {
  const { slug } = useHub();
  const query = useQuery(assessmentQuery(slug, id));
  return <QueryStates query={query}>{(view) => <WithFramework view={view} />}</QueryStates>;
}

function WithFramework({ view }: { view: ReadinessAssessmentView }) {
  const { slug } = useHub();
  const framework = useQuery(frameworkQuery(slug, view.round.framework));
  return (
    <QueryStates query={framework}>
      {({ content }) => <Assessment key={view.finishedAt} view={view} content={content} />}
    </QueryStates>
  );
}

/** Answers that have not arrived: finished without them they would be lost. */
class AnswersWaiting extends Error {
  constructor(readonly criteria: readonly string[]) {
    super();
  }
}

interface AssessmentProps {
  view: ReadinessAssessmentView;
  content: FrameworkContent;
}

function Assessment({ view, content }: AssessmentProps) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { day } = useFormats();
  const { say } = useFrameworkWords();
  const nameOf = useAssessorName();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const changed = useReadinessChanged(slug);
  const { dimension: asked } = useSearch({ strict: false }) as { dimension?: string };
  const [said, setSaid] = useState<ReadonlyMap<string, ReadinessVerdict>>(
    () => new Map(view.answers.map(({ criterion, verdict }) => [criterion, verdict])),
  );
  const [isWhole, setWhole] = useState(false);
  const [evidenceFor, setEvidenceFor] = useState<string | null>(null);
  const waiting = useRef(new Map<string, 'on_its_way' | 'refused'>());
  const { team, round, evidence, capabilities } = view;
  const turn = useMutation({
    mutationFn: async (way: 'finish' | 'reopen') => {
      const isAwaited = () => [...waiting.current.values()].includes('on_its_way');
      for (let waited = 0; isAwaited() && waited < WAIT_MS; waited += LOOK_AGAIN_MS)
        await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      if (way === 'finish' && waiting.current.size > 0) throw new AnswersWaiting([...waiting.current.keys()]);
      return turnAssessment(slug, view, way);
    },
    onSuccess: ({ finishedAt }) => {
      changed();
      if (finishedAt === null) return;
      notifyDone(t('assess.finished'));
      void navigate({
        to: '/h/$hub/readiness/teams/$team',
        params: { hub: slug, team: team.id },
        search: { round: round.id },
      });
    },
  });
  const remove = useMutation({ mutationFn: (id: string) => removeEvidence(slug, id), onSuccess: changed });

  const evidenced = new Set(evidence.map(({ criterion }) => criterion));
  const judged = new Map<string, JudgedCriterion>(
    [...said].map(([key, verdict]) => [key, { verdict, hasEvidence: evidenced.has(key) }]),
  );
  const levels = readinessLevels(content, judged);
  const dimension = content.dimensions.find(({ key }) => key === asked) ?? content.dimensions[0]!;
  const next = content.dimensions[content.dimensions.indexOf(dimension) + 1];
  const cells = content.cells.filter((cell) => cell.dimension === dimension.key);
  const shown = isWhole ? cells : unfoldedCells(cells, said);
  const failure = turn.error ?? remove.error;
  const dimensionsOf = (criteria: readonly string[]): string =>
    content.dimensions
      .filter(({ key }) =>
        content.cells.some(
          (cell) => cell.dimension === key && cell.criteria.some((each) => criteria.includes(each.key)),
        ),
      )
      .map(({ name }) => say(name))
      .join(', ');
  return (
    <>
      <PageHeader
        title={t(capabilities.leftToLead ? 'assess.readTitle' : 'assess.title', { team: team.name })}
        above={
          <Link to="/h/$hub/readiness/teams/$team" params={{ hub: slug, team: team.id }} search={{ round: round.id }}>
            {t('assess.back')}
          </Link>
        }
        facts={[
          nameOf(view),
          t(`round.${round.kind}`),
          say(content.name),
          t('assess.until', { day: day(round.dueOn) }),
        ].join(' · ')}
        actions={
          capabilities.write ? (
            <Button loading={turn.isPending} onClick={() => turn.mutate('finish')}>
              {t('assess.finish')}
            </Button>
          ) : capabilities.reopen ? (
            <Button variant="default" loading={turn.isPending} onClick={() => turn.mutate('reopen')}>
              {t('assess.reopen')}
            </Button>
          ) : undefined
        }
      />
      {capabilities.leftToLead && view.perspective === 'self' ? <LeftToLead /> : null}
      {failure ? (
        <p role="alert" className={styles['failure']}>
          {failure instanceof AnswersWaiting
            ? t('assess.waiting', { count: failure.criteria.length, dimensions: dimensionsOf(failure.criteria) })
            : problemText(failure)}
        </p>
      ) : null}
      <div className={styles['assess']}>
        <nav aria-label={t('assess.dimensions')} className={styles['dimensions']}>
          {content.dimensions.map(({ key, name }) => {
            const { level, asserted } = levels.find((each) => each.dimension === key)!;
            return (
              <Link
                key={key}
                to="/h/$hub/readiness/assessments/$assessment"
                params={{ hub: slug, assessment: view.id }}
                search={{ dimension: key }}
                replace
                resetScroll={false}
                aria-current={key === dimension.key ? 'step' : undefined}
                onClick={() => setWhole(false)}
              >
                {say(name)}
                <small>
                  {level === asserted ? t('assess.level', { level }) : t('assess.levelAsserted', { level, asserted })}
                </small>
              </Link>
            );
          })}
        </nav>
        <Pane>
          {shown.map(({ level, title, criteria }) => (
            <PaneSection key={level} title={`${level} ${say(title)}`}>
              <ul className={styles['criteriaList']}>
                {criteria.map((criterion) => (
                  <CriterionCard
                    key={criterion.key}
                    assessmentId={view.id}
                    criterion={criterion}
                    saved={view.answers.find((each) => each.criterion === criterion.key) ?? null}
                    evidence={evidence.filter((each) => each.criterion === criterion.key)}
                    isReadOnly={!capabilities.write}
                    actions={
                      capabilities.addEvidence ? (
                        <Button
                          size="xs"
                          variant="default"
                          aria-label={t('evidence.addTo', { criterion: say(criterion.text) })}
                          onClick={() => setEvidenceFor(criterion.key)}
                        >
                          {t('evidence.add')}
                        </Button>
                      ) : null
                    }
                    on={{
                      answer: (verdict) => {
                        waiting.current.set(criterion.key, 'on_its_way');
                        setSaid((now) => new Map(now).set(criterion.key, verdict));
                      },
                      saved: (kept) => {
                        waiting.current.delete(criterion.key);
                        setSaid((now) => new Map(now).set(criterion.key, kept.verdict));
                        // Whoever comes back to its dimension finds it answered.
                        queryClient.setQueryData(assessmentQuery(slug, view.id).queryKey, (known) =>
                          known ? withAnswer(known, kept) : known,
                        );
                      },
                      refused: () => waiting.current.set(criterion.key, 'refused'),
                      removeEvidence: (id) => remove.mutate(id),
                    }}
                  />
                ))}
              </ul>
            </PaneSection>
          ))}
          <div className={styles['assessEnd']}>
            {shown.length < cells.length ? (
              <Button variant="subtle" onClick={() => setWhole(true)}>
                {t('assess.further')}
              </Button>
            ) : null}
            {next ? (
              <Button
                variant="light"
                renderRoot={(props) => (
                  <Link
                    {...props}
                    to="/h/$hub/readiness/assessments/$assessment"
                    params={{ hub: slug, assessment: view.id }}
                    search={{ dimension: next.key }}
                    replace
                  />
                )}
              >
                {t('assess.next', { dimension: say(next.name) })}
              </Button>
            ) : null}
          </div>
        </Pane>
      </div>
      {evidenceFor ? (
        <AddEvidenceDialog
          teamId={team.id}
          framework={round.framework}
          criterion={evidenceFor}
          onClose={() => setEvidenceFor(null)}
        />
      ) : null}
    </>
  );
}

function withAnswer(view: ReadinessAssessmentView, kept: ReadinessAnswerView): ReadinessAssessmentView {
  return { ...view, answers: [...view.answers.filter(({ criterion }) => criterion !== kept.criterion), kept] };
}
