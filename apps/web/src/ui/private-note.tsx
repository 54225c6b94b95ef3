import { Textarea } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { IconLock } from './icons/lock.js';
import styles from './private-note.module.css';

interface PrivateNoteProps<Audience extends string> {
  title: string;
  /** From the widest to the narrowest; the writer chooses before typing. */
  audiences: readonly { value: Audience; label: string }[];
  /** Null until chosen: the text cannot be typed before. */
  audience: Audience | null;
  onAudience: (audience: Audience) => void;
  /** False once something was written for a narrower circle: it is never shown to more people. */
  mayChoose: (audience: Audience) => boolean;
  value: string;
  onChange: (text: string) => void;
  maxLength: number;
  error?: string | undefined;
}

/** Orange, with a lock: a note that some of the page's readers never see. Who does is chosen first and never widened. */
export function PrivateNote<Audience extends string>({
  title,
  audiences,
  audience,
  onAudience,
  mayChoose,
  value,
  onChange,
  maxLength,
  error,
}: PrivateNoteProps<Audience>) {
  const { t } = useTranslation('ui');
  const id = useId();
  return (
    <div className={styles['note']} role="group" aria-labelledby={id}>
      <h3 id={id}>
        <IconLock size={17} stroke={1.8} aria-hidden />
        {title}
      </h3>
      <div className={styles['audiences']} role="group" aria-label={t('private.who')}>
        {audiences
          .filter((each) => each.value === audience || mayChoose(each.value))
          .map((each) => (
            <button
              key={each.value}
              type="button"
              aria-pressed={each.value === audience}
              onClick={() => onAudience(each.value)}
            >
              {each.label}
            </button>
          ))}
      </div>
      {audience === null ? (
        <p>{t('private.chooseFirst')}</p>
      ) : (
        <Textarea
          aria-label={title}
          description={t('private.neverWider')}
          placeholder={t('private.mayBeEmpty')}
          autosize
          minRows={2}
          maxRows={12}
          maxLength={maxLength}
          error={error}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
