import { Button, Group, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { addItem, useCanvasChanged } from '../canvases.queries.js';
import { LONGEST_NOTE_SHOWN } from './note-length.js';

interface AddNoteProps {
  canvasId: string;
  block: string;
  /** The name of the block. */
  label: string;
  onClose: () => void;
}

/** Writes notes into a block one after another: Enter keeps one and goes on, Esc ends. */
export function AddNote({ canvasId, block, label, onClose }: AddNoteProps) {
  const { t } = useTranslation('canvas');
  const { slug } = useHub();
  const problemText = useProblemText();
  const changed = useCanvasChanged(slug, canvasId);
  const [text, setText] = useState('');
  const add = useMutation({
    mutationFn: (body: string) => addItem(slug, canvasId, { block, text: body, tag: null, confidence: 'assumed' }),
    onSuccess: (item, body) => {
      changed(item);
      // Whoever writes the next one meanwhile keeps it.
      setText((now) => (now.trimStart().startsWith(body) ? now.trimStart().slice(body.length).trimStart() : now));
    },
  });
  const isTooLong = text.length > LONGEST_NOTE_SHOWN;
  const send = (): void => {
    if (text.trim() === '') onClose();
    else if (!add.isPending && !isTooLong) add.mutate(text.trim());
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        data-autofocus
        autoFocus
        aria-label={t('add.text', { block: label })}
        description={t('add.help')}
        autosize
        minRows={2}
        maxRows={8}
        value={text}
        error={
          isTooLong
            ? t('tooLong', { count: text.length - LONGEST_NOTE_SHOWN })
            : add.error
              ? problemText(add.error)
              : null
        }
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          // While a syllable is being composed, Enter ends the syllable.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <Group gap="xs" mt={6}>
        <Button size="xs" type="submit" variant="light" loading={add.isPending}>
          {t('add.do')}
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          {t('close')}
        </Button>
      </Group>
    </form>
  );
}
