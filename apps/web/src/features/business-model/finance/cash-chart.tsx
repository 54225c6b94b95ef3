import type { FinancialPlanView, PlanScenario } from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import styles from './finance.module.css';

const [WIDTH, HEIGHT, EDGE] = [720, 200, 4];
const SCENARIOS: readonly PlanScenario[] = ['base', 'cautious', 'hopeful'];

/**
 * Cash at the end of each month in the three scenarios: lines told apart by dash, and the same as a table. Only the lines are
 * stretched to the page's width; what is read stands beside them in the page's own letters.
 */
export function CashChart({ outcomes }: { outcomes: FinancialPlanView['outcomes'] }) {
  const { t } = useTranslation('finance');
  const { number, month: monthOf } = useFormats();
  const [isTable, setTable] = useState(false);
  const months = outcomes.base.months;
  const all = SCENARIOS.flatMap((scenario) => outcomes[scenario].months.map(({ cash }) => cash));
  const [low, high] = [Math.min(0, ...all), Math.max(1, ...all)];
  const x = (i: number): number => (i * WIDTH) / Math.max(1, months.length - 1);
  const y = (cash: number): number => EDGE + ((high - cash) * (HEIGHT - 2 * EDGE)) / (high - low);
  const won = (value: number): string => number(Math.round(value));
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
                    <th scope="row">{monthOf(month)}</th>
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
            <p className={styles['axis']}>{won(high)}</p>
            <svg
              className={styles['chart']}
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
              role="img"
              aria-label={t('chart.alt')}
            >
              <line className={styles['zero']} x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
              {SCENARIOS.map((scenario) => (
                <polyline
                  key={scenario}
                  className={styles['line']}
                  data-scenario={scenario}
                  points={outcomes[scenario].months.map(({ cash }, i) => `${x(i)},${y(cash)}`).join(' ')}
                />
              ))}
            </svg>
            <p className={styles['axis']}>{won(low)}</p>
            <p className={styles['axis']} data-ends>
              <span>{months[0] ? monthOf(months[0].month) : null}</span>
              <span>{months.length > 0 ? monthOf(months.at(-1)!.month) : null}</span>
            </p>
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
