import type { MentorView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useTopicWords } from '../sessions/use-session-words.js';

/** What a mentor helps with, in which languages and where: lines of a list of facts. */
export function OfferFacts({
  of: { specialties, languages, district },
}: {
  of: Pick<MentorView, 'specialties' | 'languages' | 'district'>;
}) {
  const { t } = useTranslation('mentors');
  const topicWords = useTopicWords();
  return (
    <>
      <dt>{t('column.specialties')}</dt>
      <dd>{specialties.map(topicWords).join(', ') || t('none')}</dd>
      <dt>{t('field.languages')}</dt>
      <dd>{languages.map((tag) => (tag === 'ko' || tag === 'en' ? t(`language.${tag}`) : tag)).join(', ')}</dd>
      <dt>{t('column.district')}</dt>
      <dd>{district ?? t('none')}</dd>
    </>
  );
}
