import { Button } from '@mantine/core';
import type { FrameworkContent, ReadinessGap, ReadinessRoundView, TeamReadinessView } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { HairlineList, Pane, PaneSection } from '../../../ui/pane.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import styles from '../readiness.module.css';
import { useFrameworkWords } from '../use-framework-words.js';
import { GapTaskDialog } from './gap-task-dialog.js';

const SHOWN_AT_FIRST = 6;

interface GapsPaneProps {
  content: FrameworkContent;
  view: TeamReadinessView;
  round: ReadinessRoundView;
}

/** What is missing for the next level, the dimensions first that hold the whole down; one click makes it a task. */
export function GapsPane({ content, view, round }: GapsPaneProps) {
  const { t } = useTranslation('readiness');
  const { say } = useFrameworkWords();
  const [isWhole, setWhole] = useState(false);
  const [asked, ask] = useState<ReadinessGap | null>(null);
  const { gaps, overall } = view;
  const money = content.funding.find(
    ({ from, to }) => overall && from <= Math.max(1, overall.level) && Math.max(1, overall.level) <= to,
  );
  return (
    <Pane>
      <PaneSection title={t('gaps.title')} count={gaps.length} />
      {gaps.length > 0 ? (
        <HairlineList label={t('gaps.title')}>
          {gaps.slice(0, isWhole ? undefined : SHOWN_AT_FIRST).map((gap) => (
            <GapLine
              key={gap.criterion}
              gap={gap}
              content={content}
              mayOpen={view.capabilities.openTask}
              onAsk={() => ask(gap)}
            />
          ))}
        </HairlineList>
      ) : (
        <EmptyState kind="done" title={t('gaps.none')} />
      )}
      {gaps.length > SHOWN_AT_FIRST ? (
        <div className={styles['more']}>
          <Button variant="subtle" size="xs" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('gaps.fewer') : t('gaps.all', { count: gaps.length })}
          </Button>
        </div>
      ) : null}
      {money ? (
        <PaneSection title={t('gaps.money')}>
          <p className={styles['quiet']}>{say(money.hint)}</p>
          <p className={styles['quiet']}>{t('gaps.moneyHelp')}</p>
        </PaneSection>
      ) : null}
      {asked ? (
        <GapTaskDialog teamId={view.team.id} round={round} gap={asked} content={content} onClose={() => ask(null)} />
      ) : null}
    </Pane>
  );
}

interface GapLineProps {
  gap: ReadinessGap;
  content: FrameworkContent;
  mayOpen: boolean;
  onAsk: () => void;
}

function GapLine({ gap, content, mayOpen, onAsk }: GapLineProps) {
  const { t } = useTranslation('readiness');
  const personName = usePersonName();
  const { say, dimension } = useFrameworkWords();
  const { slug } = useHub();
  const { day } = useFormats();
  const criterion = content.cells.flatMap(({ criteria }) => criteria).find(({ key }) => key === gap.criterion)!;
  const { task, milestone, mentors, reason, level } = gap;
  return (
    <li className={styles['gap']}>
      <div>
        <b>{t('gaps.where', { dimension: dimension(content, gap.dimension), level })}</b>
        <p>{say(criterion.text)}</p>
        <p className={styles['quiet']}>{t(`gaps.reason.${reason}`)}</p>
        {milestone ? (
          <p className={styles['quiet']}>
            <Link to="/h/$hub/milestones/$milestone" params={{ hub: slug, milestone: milestone.id }}>
              {milestone.code} {milestone.title}
            </Link>{' '}
            {t('gaps.milestone', { day: day(milestone.dueOn) })}
          </p>
        ) : null}
        {mentors.length > 0 ? (
          <p className={styles['quiet']}>{t('gaps.mentors', { names: mentors.map(({ name }) => name).join(', ') })}</p>
        ) : null}
      </div>
      {task && task.status === 'open' ? (
        <span className={styles['isTask']}>
          {task.dueOn
            ? t('gaps.isTask', { owner: personName(task.owner), day: day(task.dueOn) })
            : t('gaps.isTaskOf', { owner: personName(task.owner) })}
        </span>
      ) : mayOpen ? (
        <Button
          size="xs"
          variant="default"
          aria-label={t('gaps.taskOf', { criterion: say(criterion.text) })}
          onClick={onAsk}
        >
          {t('gaps.task')}
        </Button>
      ) : null}
    </li>
  );
}
