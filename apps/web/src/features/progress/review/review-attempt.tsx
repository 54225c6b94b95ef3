import { ActionIcon, Alert, Button, Switch, Textarea } from '@mantine/core';
import { withTick, type AttemptView, type ReviewMark, type TeamMilestoneView } from '@onsil/contracts';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { hasCode } from '../../../api/problem.js';
import { useHub } from '../../../routing/use-hub.js';
import { IconChevronLeft } from '../../../ui/icons/chevron-left.js';
import { IconChevronRight } from '../../../ui/icons/chevron-right.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, WithAside } from '../../../ui/pane.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { teamMilestonePath } from '../links.js';
import { useTeamMilestoneChanged } from '../team-milestones.queries.js';
import { useLetterKeys } from '../use-letter-keys.js';
import { AttemptsPane } from './attempts-pane.js';
import { DecisionChoice } from './decision-choice.js';
import { Actions } from './milestone-actions.js';
import { Beside, Facts } from './milestone-facts.js';
import { Overtaken } from './overtaken.js';
import { ReviewChecklist } from './review-checklist.js';
import styles from './review.module.css';
import { useDecision, type Decision } from './use-decision.js';
import { useInboxPlace } from './use-inbox-place.js';
import { useKeptReview } from './use-kept-review.js';
import { useReviewKeys } from './use-review-keys.js';

interface ReviewAttemptProps {
  view: TeamMilestoneView;
  attempt: AttemptView;
  /** How it is now, when another was first while one still wrote. */
  overtakenBy?: TeamMilestoneView | null;
  /** Whether something stands here that was not sent. */
  onUnsent?: (isUnsent: boolean) => void;
}

/** Reading an attempt and deciding on it, by mouse or keyboard, then on to the next. */
export function ReviewAttempt({ view, attempt, overtakenBy = null, onUnsent }: ReviewAttemptProps) {
  const { t } = useTranslation('review');
  const { slug } = useHub();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const changed = useTeamMilestoneChanged(slug);
  const { place, all, previous, next } = useInboxPlace(slug, view.id);
  const { review, isUnsent, change, forget } = useKeptReview({
    kind: 'review',
    hub: slug,
    id: attempt.id,
    name: `${view.team} ${view.code}`,
    path: teamMilestonePath(slug, view.id),
  });
  const { marks, body, ticks = {} } = review;
  // Kept from when they could: alone in the hub, say.
  const decision = review.decision === 'accept' && !view.capabilities.accept ? null : review.decision;
  const [isChecked, setChecked] = useState(false);

  const goTo = (milestone: string): void =>
    void navigate({ to: '/h/$hub/milestones/$milestone', params: { hub: slug, milestone } });
  const { begin, decide } = useDecision({ view, attempt }, review, () => {
    forget();
    if (next) goTo(next);
  });
  const choose = (chosen: Decision): void => {
    if (chosen === 'accept' && !view.capabilities.accept) return;
    begin();
    change({ decision: chosen });
  };
  const mark = (changedMark: ReviewMark): void => {
    begin();
    change({
      marks: [...marks.filter(({ itemId }) => itemId !== changedMark.itemId), changedMark],
      ...(changedMark.isOk ? {} : { decision: 'return' as const }),
    });
  };
  const isMissing = decision === 'return' && body.trim() === '';
  const send = (): void => {
    setChecked(true);
    if (decision && !isMissing && !decide.isPending) decide.mutate(decision);
  };
  useEffect(() => {
    onUnsent?.(isUnsent);
    return () => onUnsent?.(false);
  }, [onUnsent, isUnsent]);
  const [lettersAct, setLettersAct] = useLetterKeys();
  useReviewKeys(lettersAct, {
    a: () => choose('accept'),
    r: () => choose('return'),
    ...(next ? { j: () => goTo(next) } : {}),
    ...(previous ? { k: () => goTo(previous) } : {}),
    send,
  });
  const stands = hasCode(decide.error, 'platform.stale_version') ? (decide.error.current as TeamMilestoneView) : null;
  // In the same version only the checklist is another: the words stay, and the new list is shown.
  const overtaken = (isUnsent ? overtakenBy : null) ?? (stands?.version === view.version ? null : stands);

  return (
    <>
      <PageHeader
        above={
          <>
            <Link to="/h/$hub/inbox" params={{ hub: slug }}>
              {t('inbox')}
            </Link>
            {place > 0 ? ` · ${t('place', { place, all })}` : ''}
          </>
        }
        title={`${view.team} · ${view.code} ${view.title}`}
        actions={
          <>
            {previous ? <Turn to={previous} label={t('previous')} isNext={false} /> : null}
            {next ? <Turn to={next} label={t('next')} isNext /> : null}
            <Actions view={view} />
            <Button loading={decide.isPending} onClick={send}>
              {decision === null ? t('send.choose') : t(`send.${decision}`)}
            </Button>
          </>
        }
      />
      <Facts view={view} />
      <WithAside
        aside={
          <>
            <Pane>
              <DecisionChoice
                view={view}
                marks={marks}
                decision={decision}
                isMissing={isChecked && decision === null}
                onChoose={choose}
              />
              {view.checklist && view.checklist.ticks.length > 0 ? (
                <ReviewChecklist
                  of={view.checklist}
                  ticks={ticks}
                  onTick={(tick, isOk) => {
                    begin();
                    change({
                      ticks: { ...ticks, [tick.id]: isOk },
                      body: withTick(body, tick, isOk),
                      ...(isOk ? {} : { decision: 'return' as const }),
                    });
                  }}
                />
              ) : null}
              <PaneSection>
                <Textarea
                  label={t('words.label')}
                  description={decision === 'accept' ? t('words.optional') : t('words.help')}
                  autosize
                  minRows={5}
                  maxLength={5_000}
                  error={isChecked && isMissing ? t('words.missing') : null}
                  value={body}
                  onChange={(event) => change({ body: event.currentTarget.value })}
                />
                {decide.error && !overtaken ? (
                  <Alert color="red" variant="outline" role="alert" mt="sm">
                    {problemText(decide.error)}
                  </Alert>
                ) : null}
              </PaneSection>
              <PaneSection>
                {body ? <p className={styles['quiet']}>{t('keptHere')}</p> : null}
                <ReviewKeys act={lettersAct} onAct={setLettersAct} />
              </PaneSection>
            </Pane>
            <Beside view={view} />
          </>
        }
      >
        <AttemptsPane view={view} title={t('attempts')} marking={{ marks, onMark: mark }} />
      </WithAside>
      {overtaken ? (
        <Overtaken current={overtaken} mine={body} onSee={() => (forget(), decide.reset(), changed(overtaken))} />
      ) : null}
    </>
  );
}

function ReviewKeys({ act, onAct }: { act: boolean; onAct: (act: boolean) => void }) {
  const { t } = useTranslation('review');
  return (
    <>
      <p className={styles['keys']}>
        <span>
          <kbd>A</kbd> {t('yes')}
        </span>
        <span>
          <kbd>R</kbd> {t('no')}
        </span>
        <span>
          <kbd>J</kbd> {t('next')}
        </span>
        <span>
          <kbd>Ctrl</kbd> <kbd>Enter</kbd> {t('keys.send')}
        </span>
      </p>
      <Switch
        size="xs"
        mt="xs"
        label={t('keys.act')}
        checked={act}
        onChange={({ currentTarget }) => onAct(currentTarget.checked)}
      />
    </>
  );
}

function Turn({ to, label, isNext }: { to: string; label: string; isNext: boolean }) {
  const { slug } = useHub();
  const Arrow = isNext ? IconChevronRight : IconChevronLeft;
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={label}
      renderRoot={(props) => (
        <Link {...props} to="/h/$hub/milestones/$milestone" params={{ hub: slug, milestone: to }} />
      )}
    >
      <Arrow size={17} stroke={1.8} aria-hidden />
    </ActionIcon>
  );
}
