import type { FrameworkContent, TeamReadinessView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import styles from '../readiness.module.css';
import { useFrameworkWords } from '../use-framework-words.js';

interface TrendPaneProps {
  content: FrameworkContent;
  view: TeamReadinessView;
}

/** How the levels came about, round by round; from the second round on. */
export function TrendPane({ content, view: { trend } }: TrendPaneProps) {
  const { t } = useTranslation('readiness');
  const { say } = useFrameworkWords();
  const { day } = useFormats();
  if (trend.length < 2) return null;
  return (
    <Pane>
      <PaneSection title={t('trend.title')}>
        <div className={styles['scroll']} role="group" tabIndex={0} aria-label={t('trend.title')}>
          <table className={styles['numbers']}>
            <thead>
              <tr>
                <th scope="col">{t('grid.dimension')}</th>
                {trend.map(({ roundId, kind, on }) => (
                  <th scope="col" key={roundId}>
                    {t(`round.${kind}`)}
                    <small>{day(on)}</small>
                  </th>
                ))}
                <th scope="col">{t('trend.change')}</th>
              </tr>
            </thead>
            <tbody>
              {content.dimensions.map(({ key, name }) => {
                const levels = trend.map((each) => each.levels.find(({ dimension }) => dimension === key)?.level ?? 0);
                return (
                  <tr key={key}>
                    <th scope="row">{say(name)}</th>
                    {levels.map((level, at) => (
                      <td key={trend[at]!.roundId}>{level}</td>
                    ))}
                    <td>
                      <Steps levels={levels} highest={content.levels.length} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </PaneSection>
    </Pane>
  );
}

/** The way of one dimension as a small line, and the change since the round before in words. */
function Steps({ levels, highest }: { levels: readonly number[]; highest: number }) {
  const { t } = useTranslation('readiness');
  const change = levels.at(-1)! - levels.at(-2)!;
  const points = levels
    .map((level, at) => `${(at * 40) / (levels.length - 1)},${16 - (level * 14) / highest}`)
    .join(' ');
  return (
    <span className={styles['steps']}>
      <svg width="44" height="18" viewBox="-2 0 44 18" aria-hidden>
        <polyline points={points} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      {change === 0
        ? t('trend.same')
        : change > 0
          ? t('trend.up', { count: change })
          : t('trend.down', { count: -change })}
    </span>
  );
}
