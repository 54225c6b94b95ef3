import { Button, Group } from '@mantine/core';
import type { DecideHypothesisBody, HypothesisView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { decideHypothesis, useTestingChanged } from '../hypotheses.queries.js';
import styles from './hypotheses.module.css';

type Turn = DecideHypothesisBody['state'];

/** What the team makes of it, and why; what can be decided next. */
export function DecisionPane({ hypothesis }: { hypothesis: HypothesisView }) {
  const { t } = useTranslation('hypotheses');
  const { slug } = useHub();
  const { dateTime } = useFormats();
  const changed = useTestingChanged(slug);
  const [turn, setTurn] = useState<Turn | null>(null);
  const { state, reason, decidedBy, decidedAt, capabilities, notes } = hypothesis;
  const decide = useMutation({
    mutationFn: (body: DecideHypothesisBody) => decideHypothesis(slug, hypothesis, body),
    onSuccess: ({ changedNotes }, { state: to }) => {
      setTurn(null);
      changed();
      notifyDone(
        changedNotes.length > 0
          ? t('decided.notes', { count: changedNotes.length, what: t(`decided.${to}`) })
          : t(`decided.${to}`),
      );
    },
  });
  const turns = turnsOf(state);
  return (
    <Pane>
      <PaneSection title={t('decision.title')}>
        {reason ? (
          <>
            <p className={styles['words']}>{reason}</p>
            <p className={styles['quiet']}>
              {decidedBy ? `${decidedBy.name} · ` : ''}
              {decidedAt ? dateTime(decidedAt) : ''}
            </p>
          </>
        ) : (
          <p className={styles['quiet']}>{t('decision.none')}</p>
        )}
        {capabilities.write ? (
          <Group gap="xs" mt="sm">
            {turns.map((to) => (
              <Button
                key={to}
                size="xs"
                variant={to === 'supported' || to === 'refuted' ? 'default' : 'subtle'}
                onClick={() => setTurn(to)}
              >
                {t(`turn.${to}`)}
              </Button>
            ))}
          </Group>
        ) : null}
      </PaneSection>
      {turn ? (
        <ReasonDialog
          opened
          title={t(`ask.${turn}`)}
          confirm={t(`turn.${turn}`)}
          change={decide}
          onClose={() => setTurn(null)}
          onConfirm={(words) => decide.mutate({ state: turn, reason: words })}
        >
          {notes.length > 0 && turn !== 'parked' ? <p>{t('ask.notes', { count: notes.length })}</p> : null}
        </ReasonDialog>
      ) : null}
    </Pane>
  );
}

function turnsOf(state: HypothesisView['state']): readonly Turn[] {
  switch (state) {
    case 'draft':
    case 'testing':
      return ['supported', 'refuted', 'parked'];
    case 'parked':
    case 'supported':
    case 'refuted':
      return ['testing'];
  }
}
