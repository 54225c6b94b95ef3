import type { FinancialPlanView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { Pane } from '../../../ui/pane.js';
import styles from './finance.module.css';

/** How long the cash lasts, scenario by scenario, in words. */
export function Runways({ outcomes }: { outcomes: FinancialPlanView['outcomes'] }) {
  const { t } = useTranslation('finance');
  const { money, month } = useFormats();
  return (
    <Pane label={t('runway.title')}>
      <dl className={styles['runways']}>
        {(['base', 'cautious', 'hopeful'] as const).map((scenario) => {
          const { runwayMonths, lowest, months } = outcomes[scenario];
          return (
            <div key={scenario} data-short={(runwayMonths !== null && runwayMonths < 6) || undefined}>
              <dt>{t(`scenario.${scenario}`)}</dt>
              <dd>
                {runwayMonths === null
                  ? t('runway.lasts', { count: months.length })
                  : t('runway.months', { count: runwayMonths })}
              </dd>
              <dd className={styles['quiet']}>
                {t('runway.lowest', { month: month(lowest.month), cash: money(Math.round(lowest.cash)) })}
              </dd>
            </div>
          );
        })}
      </dl>
    </Pane>
  );
}
