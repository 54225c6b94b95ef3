import type { BoardStage, BoardTeam, TeamMilestoneStateName } from '@onsil/contracts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { LEFT_COLUMNS, type GridShape } from './board-grid-row.js';
import { tallyOf } from './board-rows.rule.js';
import styles from './board.module.css';

interface BoardGridHeadProps {
  stages: readonly BoardStage[];
  shape: GridShape;
  /** All teams of the cohort: the bars do not change with the filter. */
  teams: readonly BoardTeam[];
  activeColumn: number | null;
  areAllTicked: boolean;
}

const BAR_ORDER: readonly TeamMilestoneStateName[] = [
  'done',
  'in_review',
  'returned',
  'late',
  'blocked',
  'waived',
  'open',
  'not_due',
];

/** Stages, then milestones with their due day and how the teams are spread over the states. */
export const BoardGridHead = memo(function BoardGridHead({
  stages,
  shape,
  teams,
  activeColumn,
  areAllTicked,
}: BoardGridHeadProps) {
  const { t } = useTranslation(['board', 'ui']);
  const { shortDay } = useFormats();
  const { milestones, stageStarts } = shape;
  const place = (column: number) => ({
    'data-row': -1,
    'data-column': column,
    tabIndex: activeColumn === column ? 0 : -1,
  });
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['stages']}>
        <span className={styles['left']} aria-hidden />
        {stages
          .map((stage) => ({ ...stage, count: milestones.filter(({ stageId }) => stageId === stage.id).length }))
          .filter(({ count }) => count > 0)
          .map((stage, index) => (
            <div
              key={stage.id}
              role="columnheader"
              aria-colspan={stage.count}
              style={{ gridColumn: `span ${stage.count}` }}
              data-stage-start={index > 0 || undefined}
            >
              {index + 1} {stage.name}
            </div>
          ))}
      </div>
      <div role="row" aria-rowindex={2} className={styles['milestones']}>
        <div role="presentation" className={styles['left']}>
          <div role="columnheader" className={styles['tick']}>
            <input type="checkbox" {...place(0)} aria-label={t('tick.all')} checked={areAllTicked} readOnly />
          </div>
          <div role="columnheader" className={styles['team']} {...place(1)}>
            {t('head.team')}
          </div>
          <div role="columnheader" className={styles['why']} {...place(2)}>
            {t('head.why')}
          </div>
        </div>
        {milestones.map(({ id, code, title, dueOn }, index) => {
          const tally = tallyOf(teams, index);
          const spread = BAR_ORDER.filter((state) => tally[state]);
          return (
            <div
              key={id}
              role="columnheader"
              title={title}
              data-stage-start={stageStarts.has(index) || undefined}
              aria-label={[
                `${code} ${title}`,
                ...(dueOn ? [shortDay(dueOn)] : []),
                ...spread.map((state) => t('head.count', { state: t(`ui:mark.word.${state}`), count: tally[state]! })),
              ].join(', ')}
              {...place(index + LEFT_COLUMNS)}
            >
              <b>{code}</b>
              <span className={styles['title']}>{title}</span>
              <span className={styles['due']}>{dueOn ? shortDay(dueOn) : ''}</span>
              <span className={styles['spread']} aria-hidden>
                {spread.map((state) => (
                  <i key={state} data-state={state} style={{ flex: tally[state] }} />
                ))}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
});
