import { Checkbox, NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core';
import { MENTORING_TOPICS, type UpdateMentorBody } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useTopicWords } from '../sessions/use-session-words.js';

/** A mentor's profile as a form holds it. */
export type ProfileValues = Omit<UpdateMentorBody, 'isResting'>;

export const NEW_PROFILE: ProfileValues = {
  specialties: [],
  languages: ['ko'],
  district: null,
  capacity: 5,
  introduction: '',
};

/** The part of it that is the mentor's own to correct. */
type OfferValues = Omit<ProfileValues, 'capacity'>;

interface OfferFieldsProps {
  values: OfferValues;
  onChange: (part: Partial<OfferValues>) => void;
}

interface ProfileFieldsProps {
  values: ProfileValues;
  onChange: (part: Partial<ProfileValues>) => void;
}

const LANGUAGES = ['ko', 'en'] as const;
const MOST_TOPICS = 12;

/** What a mentor can help with, in which languages, where; staff and the mentor write the same. */
export function OfferFields({ values, onChange }: OfferFieldsProps) {
  const { t } = useTranslation('mentors');
  const topicWords = useTopicWords();
  const keyOf = (label: string) => MENTORING_TOPICS.find((topic) => topicWords(topic) === label) ?? label.slice(0, 40);
  return (
    <>
      <TagsInput
        label={t('field.specialties')}
        description={t('field.specialtiesHelp')}
        data={MENTORING_TOPICS.map(topicWords)}
        maxTags={MOST_TOPICS}
        value={values.specialties.map(topicWords)}
        onChange={(labels) => onChange({ specialties: [...new Set(labels.map(keyOf))] })}
      />
      <Checkbox.Group
        label={t('field.languages')}
        value={[...values.languages]}
        onChange={(languages) => languages.length > 0 && onChange({ languages })}
      >
        {LANGUAGES.map((language) => (
          <Checkbox key={language} mt={6} value={language} label={t(`language.${language}`)} />
        ))}
      </Checkbox.Group>
      <TextInput
        label={t('field.district')}
        maxLength={100}
        value={values.district ?? ''}
        onChange={(event) => onChange({ district: event.currentTarget.value || null })}
      />
      <Textarea
        label={t('field.introduction')}
        description={t('field.introductionHelp')}
        autosize
        minRows={2}
        maxLength={1_000}
        value={values.introduction}
        onChange={(event) => onChange({ introduction: event.currentTarget.value })}
      />
    </>
  );
}

export function ProfileFields({ values, onChange }: ProfileFieldsProps) {
  const { t } = useTranslation('mentors');
  return (
    <>
      <OfferFields values={values} onChange={onChange} />
      <NumberInput
        label={t('field.capacity')}
        description={t('field.capacityHelp')}
        min={0}
        max={50}
        allowDecimal={false}
        value={values.capacity}
        onChange={(capacity) => onChange({ capacity: Number(capacity) || 0 })}
      />
    </>
  );
}
