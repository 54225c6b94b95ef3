import { SegmentedControl } from '@mantine/core';
import type { FrameworkContent, TeamReadinessView } from '@onsil/contracts';
import { useNavigate } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { Pane } from '../../../ui/pane.js';
import { AssessorMark } from '../assessor-mark.js';
import styles from '../readiness.module.css';
import { useAssessorName } from '../use-assessor-name.js';
import { useFrameworkWords } from '../use-framework-words.js';
import { finishedOf, type ProfileLine } from './profile.rule.js';

/** From here on a difference is worth a talk. */
const TO_TALK_ABOUT = 2;

interface LevelGridProps {
  content: FrameworkContent;
  view: TeamReadinessView;
  lines: readonly ProfileLine[];
  selected: string | undefined;
  order: 'difference' | 'framework';
}

/** Dimensions x levels: what rests on evidence, what comes next, and where each side stands. */
export function LevelGrid({ content, view, lines, selected, order }: LevelGridProps) {
  const { t } = useTranslation('readiness');
  const { say } = useFrameworkWords();
  const nameOf = useAssessorName();
  const { slug } = useHub();
  const navigate = useNavigate();
  const finished = finishedOf(view.assessments);
  const drafts = view.assessments.filter(({ finishedAt, isMine }) => finishedAt === null && !isMine);
  const go = (search: { dimension?: string; order?: 'framework' }): void =>
    void navigate({
      to: '/h/$hub/readiness/teams/$team',
      params: { hub: slug, team: view.team.id },
      search: { ...(view.round && { round: view.round.id }), ...(order === 'framework' && { order }), ...search },
      replace: true,
      resetScroll: false,
    });
  return (
    <Pane label={t('grid.label')}>
      <div className={styles['legend']}>
        {finished.map((assessment) => (
          <span key={assessment.id}>
            <AssessorMark of={assessment.perspective} />
            {nameOf(assessment)}
          </span>
        ))}
        <span>
          <i className={styles['evidenced']} />
          {t('grid.evidenced')}
        </span>
        <span>
          <i className={styles['goal']} />
          {t('grid.goal')}
        </span>
        <SegmentedControl
          size="xs"
          className={styles['order']}
          aria-label={t('grid.order')}
          value={order}
          data={[
            { value: 'difference', label: t('grid.byDifference') },
            { value: 'framework', label: t('grid.byFramework') },
          ]}
          onChange={(chosen) =>
            void navigate({
              to: '/h/$hub/readiness/teams/$team',
              params: { hub: slug, team: view.team.id },
              search: {
                ...(view.round && { round: view.round.id }),
                ...(selected && { dimension: selected }),
                ...(chosen === 'framework' && { order: 'framework' as const }),
              },
              replace: true,
              resetScroll: false,
            })
          }
        />
      </div>
      {drafts.length > 0 ? (
        <p className={styles['drafts']}>{t('grid.drafts', { names: drafts.map(nameOf).join(', ') })}</p>
      ) : null}
      <div className={styles['grid']} style={{ '--levels': content.levels.length } as CSSProperties}>
        <div className={styles['gridHead']} aria-hidden>
          <span>{t('grid.dimension')}</span>
          {content.levels.map((level, at) => (
            <span key={at}>
              <b>{at + 1}</b>
              {say(level)}
            </span>
          ))}
          <span>{t('grid.difference')}</span>
        </div>
        <ul aria-label={t('grid.label')}>
          {lines.map(({ dimension, level, said, difference }) => (
            <li key={dimension} data-selected={dimension === selected || undefined}>
              <button
                type="button"
                className={styles['dimension']}
                aria-pressed={dimension === selected}
                onClick={() => go({ dimension })}
              >
                {say(content.dimensions.find(({ key }) => key === dimension)!.name)}
                <span className={styles['unseen']}>
                  {[
                    '',
                    t('grid.reads', { level }),
                    ...finished.map((assessment, at) =>
                      t('grid.saidBy', { who: nameOf(assessment), level: said[at] ?? 0 }),
                    ),
                  ].join(', ')}
                </span>
              </button>
              {content.levels.map((_, at) => (
                <span
                  key={at}
                  aria-hidden
                  className={styles['cell']}
                  data-evidenced={at + 1 <= level || undefined}
                  data-goal={at === level || undefined}
                >
                  {finished.map((assessment, nth) =>
                    said[nth] === at + 1 ? <AssessorMark key={assessment.id} of={assessment.perspective} /> : null,
                  )}
                </span>
              ))}
              <span className={styles['difference']} data-big={(difference ?? 0) >= TO_TALK_ABOUT || undefined}>
                {difference === null
                  ? ''
                  : difference === 0
                    ? t('grid.same')
                    : difference >= TO_TALK_ABOUT
                      ? t('grid.talk', { count: difference })
                      : difference}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Pane>
  );
}
