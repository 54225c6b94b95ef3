import type { TeamGateView } from '@onsil/contracts';
import { Alert, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { GateChecklist } from './gate-checklist.js';
import { GateStateMark } from './gate-state-mark.js';
import styles from './gates.module.css';
import { endWaiver, takeBackGate, useGatesChanged, waiveCondition } from './gates.queries.js';
import { PassDialog } from './pass-dialog.js';
import { PassedGate } from './passed-gate.js';

interface GatePaneProps {
  gate: TeamGateView;
  cohort: string;
  team: { id: string; name: string };
}

/** One gate of one team, with what the reader may decide. */
export function GatePane({ gate, cohort, team }: GatePaneProps) {
  const { t } = useTranslation('gates');
  const { slug } = useHub();
  const { range } = useFormats();
  const changed = useGatesChanged();
  const problemText = useProblemText();
  const [isPassing, passing] = useDisclosure(false);
  const [isTakingBack, takingBack] = useDisclosure(false);
  const [waived, setWaived] = useState<string | null>(null);
  const of = { cohort, team: team.id, stage: gate.stage.id };
  const { checklist, passed, state, capabilities, revision, stage } = gate;

  const takeBack = useMutation({
    mutationFn: (reason: string) => takeBackGate(slug, of, reason),
    onSuccess: () => {
      takingBack.close();
      notifyDone(t('takeBack.success', { stage: stage.name }));
    },
    onSettled: changed,
  });
  const waive = useMutation({
    mutationFn: (reason: string) => waiveCondition(slug, of, { condition: waived!, revision, reason }),
    onSuccess: () => {
      setWaived(null);
      notifyDone(t('waive.success'));
    },
    onSettled: changed,
  });
  const ask = useMutation({
    mutationFn: (condition: string) => endWaiver(slug, of, condition),
    onSuccess: () => notifyDone(t('askAgain.success')),
    onSettled: changed,
  });

  return (
    <Pane>
      <PaneSection title={t('gate.of', { stage: stage.name })} end={<GateStateMark state={state} />}>
        <p className={styles['quiet']}>
          {range(stage.startsOn, stage.endsOn)}
          {checklist ? ` · ${t('progress', { met: checklist.met, total: checklist.total })}` : ''}
        </p>
      </PaneSection>
      {passed ? <PassedGate passed={passed} revision={revision} team={team} /> : null}
      {ask.error ? (
        <Alert color="red" variant="outline" role="alert">
          {problemText(ask.error)}
        </Alert>
      ) : null}
      {checklist && !passed ? (
        <PaneSection>
          <GateChecklist
            of={checklist}
            teamId={team.id}
            onWaive={capabilities.waive ? setWaived : undefined}
            onEnd={capabilities.waive ? (condition) => ask.mutate(condition) : undefined}
          />
        </PaneSection>
      ) : null}
      {capabilities.pass || capabilities.takeBack ? (
        <PaneSection>
          {capabilities.pass ? (
            <Button variant={checklist?.isMet ? 'light' : 'default'} onClick={passing.open}>
              {t('pass.action', { stage: stage.name })}
            </Button>
          ) : null}
          {capabilities.takeBack ? (
            <Button variant="subtle" onClick={takingBack.open}>
              {t('takeBack.action')}
            </Button>
          ) : null}
        </PaneSection>
      ) : null}
      {isPassing ? <PassDialog gate={gate} of={of} team={team} onClose={passing.close} /> : null}
      {isTakingBack ? (
        <ReasonDialog
          opened
          onClose={takingBack.close}
          title={t('takeBack.title', { team: team.name, stage: stage.name })}
          confirm={t('takeBack.confirm')}
          onConfirm={(reason) => takeBack.mutate(reason)}
          change={takeBack}
        >
          {t('takeBack.body')}
        </ReasonDialog>
      ) : null}
      {waived ? (
        <ReasonDialog
          opened
          onClose={() => setWaived(null)}
          title={t('waive.title', { team: team.name })}
          confirm={t('waive.confirm')}
          onConfirm={(reason) => waive.mutate(reason)}
          change={waive}
        >
          {t('waive.body')}
        </ReasonDialog>
      ) : null}
    </Pane>
  );
}
