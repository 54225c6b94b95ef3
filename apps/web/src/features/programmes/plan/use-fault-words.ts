import type { PlanFault } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

/** What is wrong with a plan, in a sentence that says what to do. */
export function useFaultWords(): (fault: PlanFault) => string {
  const { t } = useTranslation('plan');
  return ({ code, path }) => t(`fault.${code}`, { path: path.join(' → ') });
}
