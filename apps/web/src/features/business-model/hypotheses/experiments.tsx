import { Button, Group } from '@mantine/core';
import type { ExperimentView, HypothesisView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconFlask } from '../../../ui/icons/flask.js';
import { IconLock } from '../../../ui/icons/lock.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { startExperiment, useTestingChanged } from '../hypotheses.queries.js';
import { DecideExperimentDialog } from './decide-experiment-dialog.js';
import styles from './hypotheses.module.css';
import { PlanExperimentDialog } from './plan-experiment-dialog.js';
import { ReportExperimentDialog } from './report-experiment-dialog.js';
import { ThresholdBar } from './threshold-bar.js';

/** How a hypothesis is tested: each experiment with what it measures and where it stands. */
export function Experiments({ hypothesis }: { hypothesis: HypothesisView }) {
  const { t } = useTranslation('experiments');
  const [isPlanning, setPlanning] = useState(false);
  const { experiments, capabilities, state, id } = hypothesis;
  const mayPlan = capabilities.write && state !== 'supported' && state !== 'refuted';
  return (
    <Pane>
      <PaneSection
        title={t('title')}
        count={experiments.length}
        end={
          mayPlan ? (
            <Button
              size="xs"
              variant="light"
              leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
              onClick={() => setPlanning(true)}
            >
              {t('plan.open')}
            </Button>
          ) : null
        }
      >
        {experiments.length === 0 ? <p className={styles['quiet']}>{t('none')}</p> : null}
      </PaneSection>
      {experiments.map((experiment) => (
        <Experiment key={experiment.id} experiment={experiment} mayWrite={capabilities.write} />
      ))}
      {isPlanning ? (
        <PlanExperimentDialog hypothesisId={id} experiment={null} onClose={() => setPlanning(false)} />
      ) : null}
    </Pane>
  );
}

type Asked = 'plan' | 'start' | 'report' | 'decide';

function Experiment({ experiment, mayWrite }: { experiment: ExperimentView; mayWrite: boolean }) {
  const { t } = useTranslation('experiments');
  const [asked, ask] = useState<Asked | null>(null);
  const { title, startedAt, decision, learning, result } = experiment;
  const close = (): void => ask(null);
  const isRunning = startedAt !== null && decision === null;
  return (
    <PaneSection
      title={
        <>
          <IconFlask size={17} stroke={1.8} aria-hidden /> {title}
        </>
      }
      end={<span className={styles['chip']}>{t(`state.${stateOf(experiment)}`)}</span>}
    >
      <Facts experiment={experiment} />
      {startedAt ? <ThresholdBar experiment={experiment} /> : null}
      {result ? <p className={styles['words']}>{result}</p> : null}
      {learning ? (
        <p className={styles['words']}>
          <b>{t('learned')}</b> {learning}
        </p>
      ) : null}
      {mayWrite ? (
        <Group gap="xs" mt="sm">
          {startedAt ? null : (
            <>
              <Button size="xs" variant="default" onClick={() => ask('start')}>
                {t('start.do')}
              </Button>
              <Button size="xs" variant="subtle" onClick={() => ask('plan')}>
                {t('plan.change')}
              </Button>
            </>
          )}
          {isRunning ? (
            <>
              <Button size="xs" variant="default" onClick={() => ask('report')}>
                {t('report.open')}
              </Button>
              <Button size="xs" variant="default" onClick={() => ask('decide')}>
                {t('decide.open')}
              </Button>
            </>
          ) : null}
        </Group>
      ) : null}
      {asked === 'plan' ? (
        <PlanExperimentDialog hypothesisId={experiment.hypothesisId} experiment={experiment} onClose={close} />
      ) : null}
      {asked === 'start' ? <StartDialog experiment={experiment} onClose={close} /> : null}
      {asked === 'report' ? <ReportExperimentDialog experiment={experiment} onClose={close} /> : null}
      {asked === 'decide' ? <DecideExperimentDialog experiment={experiment} onClose={close} /> : null}
    </PaneSection>
  );
}

function stateOf({ startedAt, decision }: ExperimentView) {
  return decision ?? (startedAt ? 'running' : 'planned');
}

function Facts({ experiment }: { experiment: ExperimentView }) {
  const { t } = useTranslation('experiments');
  const { day, dayOf, range, money } = useFormats();
  const { method, measure, threshold, unit, plannedN, startsOn, endsOn, cost, startedAt } = experiment;
  return (
    <dl className={styles['facts']}>
      <dt>{t('fact.method')}</dt>
      <dd>{t(`method.${method}`)}</dd>
      <dt>{t('fact.success')}</dt>
      <dd>
        <b>{t('threshold', { n: plannedN, measure, threshold, unit })}</b>
        {startedAt ? (
          <span className={styles['quiet']}>
            <IconLock size={13} stroke={1.8} aria-hidden /> {t('frozen', { day: day(dayOf(startedAt)) })}
          </span>
        ) : null}
      </dd>
      {startsOn && endsOn ? (
        <>
          <dt>{t('fact.span')}</dt>
          <dd>{range(startsOn, endsOn)}</dd>
        </>
      ) : null}
      {cost === null ? null : (
        <>
          <dt>{t('fact.cost')}</dt>
          <dd>{money(cost)}</dd>
        </>
      )}
    </dl>
  );
}

function StartDialog({ experiment, onClose }: { experiment: ExperimentView; onClose: () => void }) {
  const { t } = useTranslation('experiments');
  const { slug } = useHub();
  const changed = useTestingChanged(slug);
  const { plannedN: n, measure, threshold, unit } = experiment;
  const start = useMutation({
    mutationFn: () => startExperiment(slug, experiment),
    onSuccess: () => {
      notifyDone(t('start.done'));
      changed();
      onClose();
    },
  });
  return (
    <ConfirmModal
      opened
      title={t('start.title')}
      confirm={t('start.do')}
      change={start}
      onClose={onClose}
      onConfirm={() => start.mutate()}
    >
      <p>
        <b>{t('threshold', { n, measure, threshold, unit })}</b>
      </p>
      <p>{t('start.body')}</p>
    </ConfirmModal>
  );
}
