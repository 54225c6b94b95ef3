import type { ReadinessPerspective } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

interface Side {
  perspective: ReadinessPerspective;
  assessor: { name: string } | null;
}

/** Whose assessment it is: the side, and the name where it is one person's. */
export function useAssessorName(): (side: Side) => string {
  const { t } = useTranslation('readiness');
  return ({ perspective, assessor }) =>
    assessor
      ? t('assessor', { side: t(`perspective.${perspective}`), name: assessor.name })
      : t(`perspective.${perspective}`);
}
