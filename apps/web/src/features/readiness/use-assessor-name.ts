import type { PersonName, ReadinessPerspective } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { usePersonName } from '../../ui/use-person-name.js';

interface Side {
  perspective: ReadinessPerspective;
  assessor: PersonName | null;
}

/** Whose assessment it is: the side, and the name where it is one person's. */
export function useAssessorName(): (side: Side) => string {
  const { t } = useTranslation('readiness');
  const personName = usePersonName();
  return ({ perspective, assessor }) =>
    assessor
      ? t('assessor', { side: t(`perspective.${perspective}`), name: personName(assessor) })
      : t(`perspective.${perspective}`);
}
