import { Button } from '@mantine/core';
import type { ReadinessPerspective, ReadinessRoundView, TeamReadinessView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { startAssessment, useReadinessChanged } from '../readiness.queries.js';
import styles from '../readiness.module.css';

/** Goes on with the reader's own assessment, or begins one; a second side is the quieter button. */
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
  const mine = view.assessments.filter(({ isMine }) => isMine);
  const offered = view.capabilities.start;
  const hasFilled = mine.some(({ finishedAt }) => finishedAt === null);
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
          variant={!hasFilled && at === 0 ? 'filled' : 'default'}
          loading={start.isPending && start.variables === perspective}
          onClick={() => start.mutate(perspective)}
        >
          {t(`start.${perspective}`)}
        </Button>
      ))}
      {mine.map(({ id, perspective, finishedAt }, at) => (
        <Button
          key={id}
          variant={
            finishedAt === null && at === mine.findIndex((each) => each.finishedAt === null) ? 'filled' : 'default'
          }
          renderRoot={(props) => (
            <Link {...props} to="/h/$hub/readiness/assessments/$assessment" params={{ hub: slug, assessment: id }} />
          )}
        >
          {t(finishedAt === null ? 'goOn' : 'look', { side: t(`perspective.${perspective}`) })}
        </Button>
      ))}
    </>
  );
}
