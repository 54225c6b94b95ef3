import { NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { SESSION_MODES, type MoveSessionBody, type SessionMode, type MentoringSessionRow } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { DateField } from '../../../ui/date-field.js';
import { instantOn, onClockOf } from '../../../ui/format/hub-instant.rule.js';
import { TimeField } from '../../../ui/time-field.js';
import styles from './sessions.module.css';

/** When and where, as a form holds it. */
export interface MeetingValues {
  day: string | null;
  time: string;
  minutes: number;
  mode: SessionMode;
  place: string;
  link: string;
}

export const NO_MEETING: MeetingValues = { day: null, time: '', minutes: 60, mode: 'at_hub', place: '', link: '' };

export function meetingOf({ startsAt, minutes, mode, place, link }: MentoringSessionRow, zone: string): MeetingValues {
  return { ...onClockOf(zone, startsAt), minutes, mode, place, link: link ?? '' };
}

/** What the server takes; null while day or time is missing. */
export function meetingBody(values: MeetingValues, zone: string): Omit<MoveSessionBody, 'question'> | null {
  const { day, time, minutes, mode, place, link } = values;
  if (!day || !time) return null;
  return {
    startsAt: instantOn(zone, { day, time }),
    minutes,
    mode,
    place: place.trim(),
    link: mode === 'online' ? link.trim() || null : null,
  };
}

interface MeetingFieldsProps {
  values: MeetingValues;
  onChange: (part: Partial<MeetingValues>) => void;
  /** After a first try to send: empty fields say so. */
  isChecked: boolean;
}

export function MeetingFields({ values, onChange, isChecked }: MeetingFieldsProps) {
  const { t } = useTranslation('sessions');
  const missing = (value: unknown) => (isChecked && !value ? t('missing') : null);
  return (
    <>
      <div className={styles['when']}>
        <DateField
          label={t('field.day')}
          error={missing(values.day)}
          value={values.day}
          onChange={(day) => onChange({ day })}
        />
        <TimeField
          label={t('field.time')}
          error={missing(values.time)}
          value={values.time}
          onChange={(time) => onChange({ time })}
        />
        <NumberInput
          label={t('field.minutes')}
          min={5}
          max={600}
          step={15}
          allowDecimal={false}
          value={values.minutes}
          onChange={(minutes) => onChange({ minutes: Number(minutes) || 0 })}
        />
      </div>
      <SegmentedControl
        aria-label={t('field.mode')}
        value={values.mode}
        onChange={(mode) => onChange({ mode: mode as SessionMode })}
        data={SESSION_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      {values.mode === 'online' ? (
        <TextInput
          label={t('field.link')}
          description={t('field.linkHelp')}
          type="url"
          maxLength={500}
          value={values.link}
          onChange={(event) => onChange({ link: event.currentTarget.value })}
        />
      ) : (
        <TextInput
          label={t('field.place')}
          maxLength={200}
          value={values.place}
          onChange={(event) => onChange({ place: event.currentTarget.value })}
        />
      )}
    </>
  );
}
