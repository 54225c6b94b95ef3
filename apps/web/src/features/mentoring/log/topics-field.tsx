import { Button, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { IconCheck } from '../../../ui/icons/check.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { useTopicWords } from '../sessions/use-session-words.js';
import styles from './log.module.css';

const OFFERED_FIRST = 5;
const MOST = 12;
const LONGEST = 40;

interface TopicsFieldProps {
  /** The likeliest first. */
  offered: readonly string[];
  chosen: readonly string[];
  onChange: (topics: string[]) => void;
}

/** What was talked about: chips, the rest of them behind one more, and words of one's own. */
export function TopicsField({ offered, chosen, onChange }: TopicsFieldProps) {
  const { t } = useTranslation('sessionLog');
  const topicWords = useTopicWords();
  const [showsAll, setShowsAll] = useState(false);
  const [own, setOwn] = useState('');
  const all = [...offered, ...chosen.filter((topic) => !offered.includes(topic))];
  const shown = showsAll ? all : all.filter((topic, at) => at < OFFERED_FIRST || chosen.includes(topic));
  const add = (): void => {
    const topic = own.trim();
    setOwn('');
    if (topic !== '' && !chosen.includes(topic) && chosen.length < MOST) onChange([...chosen, topic]);
  };
  const addOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  return (
    <fieldset>
      <legend>{t('topics.label')}</legend>
      <div className={styles['topics']}>
        {shown.map((topic) => {
          const isChosen = chosen.includes(topic);
          return (
            <button
              key={topic}
              type="button"
              aria-pressed={isChosen}
              onClick={() => {
                if (isChosen) onChange(chosen.filter((each) => each !== topic));
                else if (chosen.length < MOST) onChange([...chosen, topic]);
              }}
            >
              {isChosen ? <IconCheck size={16} stroke={1.8} aria-hidden /> : null}
              {topicWords(topic)}
            </button>
          );
        })}
        {showsAll ? null : (
          <button type="button" onClick={() => setShowsAll(true)}>
            <IconPlus size={16} stroke={1.8} aria-hidden />
            {t('topics.more')}
          </button>
        )}
      </div>
      {showsAll ? (
        <div className={styles['own']}>
          <TextInput
            label={t('topics.own')}
            maxLength={LONGEST}
            value={own}
            onChange={(event) => setOwn(event.currentTarget.value)}
            onKeyDown={addOnEnter}
          />
          <Button variant="default" onClick={add}>
            {t('topics.add')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
