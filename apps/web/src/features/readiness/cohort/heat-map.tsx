import type { FrameworkContent, ReadinessMapView } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { Pane } from '../../../ui/pane.js';
import styles from '../readiness.module.css';
import { useFrameworkWords } from '../use-framework-words.js';

/** Shades of a cell. */
const STEPS = 5;
const TO_TALK_ABOUT = 2;

interface HeatMapProps {
  view: ReadinessMapView & { round: NonNullable<ReadinessMapView['round']> };
  content: FrameworkContent;
}

/** Teams x dimensions. The number tells the level, the shade repeats it; an arrow tells what has changed. */
export function HeatMap({ view: { teams, before, round }, content }: HeatMapProps) {
  const { t } = useTranslation('readiness');
  const { say } = useFrameworkWords();
  const { slug } = useHub();
  const { day } = useFormats();
  const highest = content.levels.length;
  const shade = (level: number): number => Math.ceil((level * STEPS) / highest);
  return (
    <Pane label={t('map.label')}>
      <p className={styles['mapFacts']}>
        {before ? t('map.since', { kind: t(`round.${before.kind}`), day: day(before.openedOn) }) : t('map.first')}
      </p>
      <div role="group" tabIndex={0} aria-label={t('map.label')} className={styles['scroll']}>
        <table className={styles['map']}>
          <thead>
            <tr>
              <th scope="col">{t('map.team')}</th>
              {content.dimensions.map(({ key, name }) => (
                <th scope="col" key={key}>
                  {say(name)}
                </th>
              ))}
              <th scope="col">{t('map.difference')}</th>
              <th scope="col">{t('map.missing')}</th>
            </tr>
          </thead>
          <tbody>
            {teams.map(({ id, name, levels, changes, difference, finished, hasMentor }) => (
              <tr key={id}>
                <th scope="row">
                  <Link
                    to="/h/$hub/readiness/teams/$team"
                    params={{ hub: slug, team: id }}
                    search={{ round: round.id }}
                  >
                    {name}
                  </Link>
                </th>
                {levels.map((level, at) => (
                  <td key={content.dimensions[at]!.key} data-shade={level === null ? undefined : shade(level)}>
                    {level === null ? (
                      <span aria-label={t('map.notAssessed')}>–</span>
                    ) : (
                      <>
                        {level}
                        <Change by={changes[at] ?? null} />
                      </>
                    )}
                  </td>
                ))}
                <td data-big={(difference ?? 0) >= TO_TALK_ABOUT || undefined}>{difference ?? ''}</td>
                <td className={styles['missing']}>
                  {(['self', 'mentor', 'staff'] as const)
                    .filter((side) => !finished.includes(side) && (side !== 'mentor' || hasMentor))
                    .map((side) => t(`perspective.${side}`))
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Pane>
  );
}

function Change({ by }: { by: number | null }) {
  const { t } = useTranslation('readiness');
  if (by === null || by === 0) return null;
  return (
    <small className={styles['change']}>
      <span aria-hidden>{by > 0 ? `▲${by}` : `▼${-by}`}</span>
      <span className={styles['unseen']}>
        {by > 0 ? t('trend.up', { count: by }) : t('trend.down', { count: -by })}
      </span>
    </small>
  );
}
