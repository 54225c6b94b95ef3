import type { PersonName } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

/** The name of somebody in a story of the hub, marked when they have left it. */
export function usePersonName(): (person: PersonName | null | undefined) => string {
  const { t } = useTranslation('ui');
  return (person) => {
    if (!person) return '';
    return person.hasLeft ? t('person.left', { name: person.name }) : person.name;
  };
}
