import type { FrameworkContent, TeamReadinessView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { Pane, PaneSection } from '../../../ui/pane.js';
import styles from '../readiness.module.css';
import { useAssessorName } from '../use-assessor-name.js';
import { useFrameworkWords } from '../use-framework-words.js';
import { finishedOf } from './profile.rule.js';
import { pointsText, polygon } from './radar.rule.js';

const RADIUS = 92;
const FEWEST = 3;
const ROOM_ABOVE = 1;

interface RadarPaneProps {
  content: FrameworkContent;
  view: TeamReadinessView;
}

/** The shape of the profile, a line for each side; the same numbers stand in a table below it. */
export function RadarPane({ content, view }: RadarPaneProps) {
  const { t } = useTranslation('readiness');
  const { say } = useFrameworkWords();
  const nameOf = useAssessorName();
  const finished = finishedOf(view.assessments);
  if (content.dimensions.length < FEWEST) return null;
  const saidBy = (at: number): number[] =>
    content.dimensions.map(({ key }) => finished[at]!.levels.find(({ dimension }) => dimension === key)?.asserted ?? 0);
  const confirmed = content.dimensions.map(
    ({ key }) => view.confirmed.find(({ dimension }) => dimension === key)?.level ?? 0,
  );
  const top = Math.max(FEWEST, ...confirmed, ...finished.flatMap((_, at) => saidBy(at)));
  const highest = Math.min(content.levels.length, top + ROOM_ABOVE);
  const corners = polygon(
    content.dimensions.map(() => highest),
    highest,
    RADIUS,
  );
  const rings = Array.from({ length: Math.floor(highest / 2) }, (_, at) => (at + 1) * 2);
  return (
    <Pane>
      <PaneSection
        title={t('radar.title')}
        end={
          highest < content.levels.length ? (
            <span className={styles['quiet']}>{t('radar.upTo', { level: highest })}</span>
          ) : undefined
        }
      >
        <svg viewBox="-190 -122 380 244" role="img" aria-label={t('radar.label')} className={styles['radar']}>
          {rings.map((ring) => (
            <g key={ring}>
              <polygon
                points={pointsText(
                  polygon(
                    content.dimensions.map(() => ring),
                    highest,
                    RADIUS,
                  ),
                )}
                className={styles['ring']}
              />
              <text x={4} y={(-RADIUS * ring) / highest + 10} className={styles['ringText']}>
                {ring}
              </text>
            </g>
          ))}
          {corners.map(({ x, y }, at) => (
            <line key={at} x1={0} y1={0} x2={x} y2={y} className={styles['ring']} />
          ))}
          <polygon points={pointsText(polygon(confirmed, highest, RADIUS))} className={styles['confirmedShape']} />
          {finished.map(({ id, perspective }, at) => (
            <polygon
              key={id}
              points={pointsText(polygon(saidBy(at), highest, RADIUS))}
              className={`${styles['shape']} ${styles[`shape_${perspective}`]}`}
            />
          ))}
          {polygon(
            content.dimensions.map(() => highest),
            highest,
            RADIUS + 12,
          ).map(({ x, y }, at) => (
            <text
              key={at}
              x={x}
              y={y + 4}
              textAnchor={Math.abs(x) < 8 ? 'middle' : x > 0 ? 'start' : 'end'}
              className={styles['cornerText']}
            >
              {say(content.dimensions[at]!.name)}
            </text>
          ))}
        </svg>
        <details className={styles['asTable']}>
          <summary>{t('asTable')}</summary>
          <div className={styles['scroll']} role="group" tabIndex={0} aria-label={t('radar.label')}>
            <table className={styles['numbers']}>
              <thead>
                <tr>
                  <th scope="col">{t('grid.dimension')}</th>
                  <th scope="col">{t('grid.evidenced')}</th>
                  {finished.map((assessment) => (
                    <th scope="col" key={assessment.id}>
                      {nameOf(assessment)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {content.dimensions.map(({ key, name }, row) => (
                  <tr key={key}>
                    <th scope="row">{say(name)}</th>
                    <td>{confirmed[row]}</td>
                    {finished.map(({ id }, at) => (
                      <td key={id}>{saidBy(at)[row]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </PaneSection>
    </Pane>
  );
}
