import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './sessions.module.css';

const LONGEST_WORDS = 1_000;

interface AnswerFormProps {
  isSending: boolean;
  onConfirm: () => void;
  onObject: (words: string) => void;
}

/** Two ways to answer a log: one press, or a word on what is wrong in it. */
export function AnswerForm({ isSending, onConfirm, onObject }: AnswerFormProps) {
  const { t } = useTranslation('sessions');
  const [isObjecting, setObjecting] = useState(false);
  const [words, setWords] = useState('');
  const [isMissing, setMissing] = useState(false);
  if (!isObjecting)
    return (
      <div className={styles['buttons']}>
        <Button loading={isSending} onClick={onConfirm}>
          {t('answer.confirm')}
        </Button>
        <Button variant="default" onClick={() => setObjecting(true)}>
          {t('answer.object')}
        </Button>
      </div>
    );
  return (
    <>
      <Textarea
        autoFocus
        mt="sm"
        label={t('answer.words')}
        description={t('answer.wordsHelp')}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={LONGEST_WORDS}
        error={isMissing ? t('missing') : null}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={styles['buttons']}>
        <Button
          loading={isSending}
          onClick={() => {
            setMissing(words.trim() === '');
            if (words.trim() !== '') onObject(words.trim());
          }}
        >
          {t('answer.send')}
        </Button>
        <Button variant="default" onClick={() => setObjecting(false)}>
          {t('close')}
        </Button>
      </div>
    </>
  );
}
