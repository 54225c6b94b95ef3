import { Button } from '@mantine/core';
import type { DismissalView } from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PaneSection } from '../../../ui/pane.js';
import { complete, decide, speak } from '../exits.queries.js';
import styles from '../exits.module.css';
import { useStep } from '../use-step.js';
import { WordsDialog } from '../words-dialog.js';

type Asking = 'statement' | 'dismiss' | 'keep' | 'appeal' | 'refuse' | 'grant' | 'complete';

/** A dismissal as it went: what was said, by whom and when, what comes next, and what the reader can do. */
export function DismissalSection({ dismissal }: { dismissal: DismissalView }) {
  const { t } = useTranslation('exits');
  const { day } = useFormats();
  const { can, opensOn, state } = dismissal;
  const [asking, ask] = useState<Asking | null>(null);
  const actions = (
    [
      ['statement', can.state],
      ['appeal', can.appeal],
      ['dismiss', can.decide && opensOn === null],
      ['keep', can.decide],
      ['refuse', can.decideAppeal],
      ['grant', can.decideAppeal],
      ['complete', can.complete],
    ] as const
  ).filter(([, may]) => may);
  return (
    <PaneSection title={t(`dismissal.${state}`)}>
      <Story dismissal={dismissal} />
      {opensOn ? (
        <p className={styles['quiet']}>
          {t(`dismissal.waits.${state === 'noticed' ? 'statement' : 'appeal'}`, { day: day(opensOn) })}
        </p>
      ) : null}
      {actions.length > 0 ? (
        <div className={styles['actions']}>
          {actions.map(([action]) => (
            <Button key={action} variant="default" onClick={() => ask(action)}>
              {t(`step.${action}.action`)}
            </Button>
          ))}
        </div>
      ) : null}
      {asking ? <StepDialog dismissal={dismissal} asking={asking} onClose={() => ask(null)} /> : null}
    </PaneSection>
  );
}

function Story({ dismissal }: { dismissal: DismissalView }) {
  const { t } = useTranslation('exits');
  const { dateTime, day } = useFormats();
  const { notice, hearing, statementDueOn, statement, decision, appealDueOn, appeal, appealDecision } = dismissal;
  const steps = [
    { key: 'notice', said: notice, remark: t('story.statementDueOn', { day: day(statementDueOn) }) },
    { key: 'statement', said: statement, remark: null },
    {
      key: `decision.${decision?.outcome ?? 'keep'}`,
      said: decision,
      remark: appealDueOn ? t('story.appealDueOn', { day: day(appealDueOn) }) : null,
    },
    { key: 'appeal', said: appeal, remark: null },
    { key: `appealDecision.${appealDecision?.outcome ?? 'keep'}`, said: appealDecision, remark: null },
  ] as const;
  return (
    <ol className={styles['steps']}>
      {steps.map(({ key, said, remark }) =>
        said ? (
          <li key={key}>
            <h3>{t(`story.${key}`)}</h3>
            <p className={styles['quiet']}>
              {said.by.name} · {dateTime(said.at)}
              {'isSameHand' in said && said.isSameHand ? ` · ${t('story.sameHand')}` : ''}
            </p>
            <p className={styles['words']}>{said.text}</p>
            {key === 'notice' && hearing ? (
              <p>{t('story.hearing', { at: dateTime(hearing.at), place: hearing.place })}</p>
            ) : null}
            {remark ? <p className={styles['quiet']}>{remark}</p> : null}
          </li>
        ) : null,
      )}
    </ol>
  );
}

interface StepDialogProps {
  dismissal: DismissalView;
  asking: Asking;
  onClose: () => void;
}

function StepDialog({ dismissal, asking, onClose }: StepDialogProps) {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const step = useStep((words: string) => sent(slug, dismissal, asking, words), {
    done: t(`step.${asking}.done`),
    onDone: onClose,
  });
  const frame = {
    title: t(`step.${asking}.title`),
    confirm: t(`step.${asking}.confirm`),
    onClose,
    change: step,
  };
  if (asking === 'complete')
    return (
      <ConfirmModal {...frame} opened onConfirm={() => step.mutate('')}>
        <p>{t('step.complete.body')}</p>
        <p>{t('follows')}</p>
      </ConfirmModal>
    );
  return (
    <WordsDialog {...frame} label={t(`step.${asking}.label`)} onConfirm={(words) => step.mutate(words)}>
      <p>{t(`step.${asking}.body`)}</p>
      {asking === 'refuse' ? <p>{t('follows')}</p> : null}
    </WordsDialog>
  );
}

function sent(hub: string, dismissal: DismissalView, asking: Asking, words: string): Promise<unknown> {
  switch (asking) {
    case 'statement':
    case 'appeal':
      return speak(hub, dismissal, asking, words);
    case 'dismiss':
    case 'keep':
      return decide(hub, dismissal, 'decision', { decision: asking, reasons: words });
    case 'refuse':
    case 'grant':
      return decide(hub, dismissal, 'appeal-decision', {
        decision: asking === 'refuse' ? 'dismiss' : 'keep',
        reasons: words,
      });
    case 'complete':
      return complete(hub, dismissal);
  }
}
