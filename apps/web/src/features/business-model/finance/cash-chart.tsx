import type { FinancialPlanView, PlanScenario } from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Pane, PaneSection } from '../../../ui/pane.js';
import styles from './finance.module.css';

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [720, 220, 8, 24];
const SCENARIOS: readonly PlanScenario[] = ['base', 'cautious', 'hopeful'];

/** Cash at the end of each month in the three scenarios: lines told apart by dash, and the same as a table. */
export function CashChart({ outcomes }: { outcomes: FinancialPlanView['outcomes'] }) {
  const { t, i18n } = useTranslation('finance');
  const [isTable, setTable] = useState(false);
  const months = outcomes.base.months;
  const all = SCENARIOS.flatMap((scenario) => outcomes[scenario].months.map(({ cash }) => cash));
  const [low, high] = [Math.min(0, ...all), Math.max(1, ...all)];
  const x = (i: number): number => LEFT + (i * (WIDTH - 2 * LEFT)) / Math.max(1, months.length - 1);
  const y = (cash: number): number => 8 + ((high - cash) * (HEIGHT - 8 - BOTTOM)) / (high - low);
  const won = (value: number): string => Math.round(value).toLocaleString(i18n.language);
  return (
    <Pane>
      <PaneSection
        title={t('chart.title')}
        end={
          <button type="button" className={styles['toggle']} onClick={() => setTable(!isTable)}>
            {t(isTable ? 'chart.asLines' : 'chart.asTable')}
          </button>
        }
      >
        {isTable ? (
          <div className={styles['scroll']} role="group" aria-label={t('chart.title')} tabIndex={0}>
            <table className={styles['table']}>
              <thead>
                <tr>
                  <th scope="col">{t('month')}</th>
                  {SCENARIOS.map((scenario) => (
                    <th key={scenario} scope="col">
                      {t(`scenario.${scenario}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {months.map(({ month }, i) => (
                  <tr key={month}>
                    <th scope="row">{month}</th>
                    {SCENARIOS.map((scenario) => (
                      <td key={scenario}>{won(outcomes[scenario].months[i]!.cash)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : (
          <>
            <svg className={styles['chart']} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('chart.alt')}>
              <line className={styles['zero']} x1={LEFT} x2={WIDTH - LEFT} y1={y(0)} y2={y(0)} />
              {SCENARIOS.map((scenario) => (
                <polyline
                  key={scenario}
                  className={styles['line']}
                  data-scenario={scenario}
                  points={outcomes[scenario].months.map(({ cash }, i) => `${x(i)},${y(cash)}`).join(' ')}
                />
              ))}
              <text className={styles['axis']} x={LEFT} y={HEIGHT - 6}>
                {months[0]?.month}
              </text>
              <text className={styles['axis']} x={WIDTH - LEFT} y={HEIGHT - 6} textAnchor="end">
                {months.at(-1)?.month}
              </text>
              <text className={styles['axis']} x={LEFT} y={y(0) - 4}>
                0
              </text>
            </svg>
            <ul className={styles['legend']}>
              {SCENARIOS.map((scenario) => (
                <li key={scenario}>
                  <svg width="34" height="8" aria-hidden>
                    <line className={styles['line']} data-scenario={scenario} x1="0" x2="34" y1="4" y2="4" />
                  </svg>
                  {t(`scenario.${scenario}`)}
                </li>
              ))}
            </ul>
          </>
        )}
      </PaneSection>
    </Pane>
  );
}
