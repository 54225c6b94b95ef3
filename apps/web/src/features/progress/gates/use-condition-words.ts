import type { GateCondition, GateConditionView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';

type Standing = Pick<GateConditionView, 'condition' | 'have' | 'need'>;

/** What a condition asks for, and how much of it there is, in words. */
export function useConditionWords(): { asks: (condition: GateCondition) => string; stands: (of: Standing) => string } {
  const { t } = useTranslation('gates');
  const { number } = useFormats();
  const asks = (condition: GateCondition): string => {
    switch (condition.kind) {
      case 'milestones':
        return condition.milestones === null
          ? t('condition.stage')
          : t('condition.milestones', { count: condition.milestones.length });
      case 'document':
        return t('condition.document');
      case 'readiness':
        return t('condition.readiness', {
          side: t(`side.${condition.perspective}`),
          dimensions: condition.dimensions.map(({ name }) => name).join(', '),
          level: condition.level,
        });
      case 'mentoring_hours':
        return t('condition.mentoring_hours', { count: condition.atLeast, hours: number(condition.atLeast) });
      default:
        return t(`condition.${condition.kind}`, { count: condition.atLeast });
    }
  };
  return {
    asks,
    stands: ({ condition, have, need }) =>
      condition.kind === 'mentoring_hours'
        ? t('stands.hours', { have: number(have), need: number(need) })
        : t('stands.count', { have: number(have), need: number(need) }),
  };
}
