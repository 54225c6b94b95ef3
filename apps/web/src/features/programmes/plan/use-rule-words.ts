import type { DueRule } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** A due rule in words: "시작 + 2주 4일", "M2 + 10영업일", "3번째 달 둘째 금요일". */
export function useRuleWords(): (due: DueRule, codeOf: (key: string) => string) => string {
  const { t } = useTranslation('plan');
  const { day } = useFormats();
  return (due, codeOf) => {
    switch (due.kind) {
      case 'date':
        return day(due.on);
      case 'weekday_of_month':
        return t('rule.weekday', {
          month: due.month,
          nth: t(`nth.${due.nth}`),
          weekday: t(`weekday.${WEEKDAYS[due.weekday - 1]!}`),
        });
      case 'after': {
        const from = due.from === null ? t('rule.start') : codeOf(due.from);
        if (due.unit === 'working_day') return `${from} + ${t('rule.workingDays', { count: due.count })}`;
        const [weeks, days] = [Math.floor(due.count / 7), due.count % 7];
        const parts = [
          ...(weeks > 0 ? [t('rule.weeks', { count: weeks })] : []),
          ...(days > 0 || weeks === 0 ? [t('rule.days', { count: days })] : []),
        ];
        return `${from} + ${parts.join(' ')}`;
      }
    }
  };
}
