import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfirmModal } from '../../ui/confirm-modal.js';

interface WordsDialogProps {
  title: string;
  /** What the words are for, and who reads them. */
  children?: ReactNode;
  label: string;
  confirm: string;
  onClose: () => void;
  onConfirm: (words: string) => void;
  change: { isPending: boolean; error: Error | null };
}

const LONGEST = 20_000;

/** Asks for words that stay: a statement, reasons of a decision. */
export function WordsDialog({ children, label, onConfirm, ...dialog }: WordsDialogProps) {
  const { t } = useTranslation('exits');
  const [words, setWords] = useState('');
  const [isChecked, setChecked] = useState(false);
  return (
    <ConfirmModal
      {...dialog}
      opened
      onConfirm={() => {
        setChecked(true);
        if (words.trim() !== '') onConfirm(words.trim());
      }}
    >
      {children}
      <Textarea
        data-autofocus
        mt="md"
        autosize
        minRows={5}
        maxRows={16}
        label={label}
        required
        withAsterisk={false}
        maxLength={LONGEST}
        error={isChecked && words.trim() === '' ? t('missing') : null}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </ConfirmModal>
  );
}
