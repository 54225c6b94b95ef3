import { Button } from '@mantine/core';
import type {
  ReadinessAssessmentRow,
  ReadinessPerspective,
  ReadinessRoundView,
  TeamReadinessView,
} from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { startAssessment, useReadinessChanged } from '../readiness.queries.js';
import styles from '../readiness.module.css';

/**
 * Goes on with the reader's own assessment, or begins one; a second side is the quieter button. Who leaves the team's own
 * to its lead reads it.
 */
export function StartButtons({ view, round }: { view: TeamReadinessView; round: ReadinessRoundView }) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const changed = useReadinessChanged(slug);
  const start = useMutation({
    mutationFn: (perspective: ReadinessPerspective) =>
      startAssessment(slug, view.team.id, { roundId: round.id, perspective }),
    onSuccess: ({ id }) => {
      changed();
      void navigate({ to: '/h/$hub/readiness/assessments/$assessment', params: { hub: slug, assessment: id } });
    },
  });
  const { start: offered, leftToLead } = view.capabilities;
  const open = view.assessments.filter(({ isMine, perspective }) => isMine || (leftToLead && perspective === 'self'));
  const goesOn = ({ isMine, finishedAt }: ReadinessAssessmentRow): boolean => isMine && finishedAt === null;
  return (
    <>
      {start.error ? (
        <span role="alert" className={styles['failure']}>
          {problemText(start.error)}
        </span>
      ) : null}
      {offered.map((perspective, at) => (
        <Button
          key={perspective}
          variant={!open.some(goesOn) && at === 0 ? 'filled' : 'default'}
          loading={start.isPending && start.variables === perspective}
          onClick={() => start.mutate(perspective)}
        >
          {t(`start.${perspective}`)}
        </Button>
      ))}
      {open.map((assessment) => (
        <Button
          key={assessment.id}
          variant={assessment === open.find(goesOn) ? 'filled' : 'default'}
          renderRoot={(props) => (
            <Link
              {...props}
              to="/h/$hub/readiness/assessments/$assessment"
              params={{ hub: slug, assessment: assessment.id }}
            />
          )}
        >
          {t(goesOn(assessment) ? 'goOn' : 'look', { side: t(`perspective.${assessment.perspective}`) })}
        </Button>
      ))}
    </>
  );
}
