import { Button, Group, Textarea } from '@mantine/core';
import type { CanvasView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { useUnsent } from '../../../ui/use-unsent.js';
import { addItem, useCanvasChanged } from '../canvases.queries.js';
import { useNotePlace } from '../unsent-places.js';
import { LONGEST_NOTE_SHOWN } from './note-length.js';

interface AddNoteProps {
  canvas: Pick<CanvasView, 'id' | 'name'>;
  block: string;
  /** The name of the block. */
  label: string;
  /** Somebody asked for it; without, it stands open for words that were kept. */
  takesFocus: boolean;
  onClose: () => void;
}

/**
 * Writes notes into a block one after another: Enter keeps one and goes on, Esc ends. What was not sent yet is there again
 * when it is opened again.
 */
export function AddNote({ canvas, block, label, takesFocus, onClose }: AddNoteProps) {
  const { t } = useTranslation('canvas');
  const { slug } = useHub();
  const problemText = useProblemText();
  const changed = useCanvasChanged(slug, canvas.id);
  const { words: text, write, forget } = useUnsent(useNotePlace(canvas, block), '');
  const add = useMutation({
    mutationFn: (body: string) => addItem(slug, canvas.id, { block, text: body, tag: null, confidence: 'assumed' }),
    onSuccess: (item, body) => {
      changed(item);
      // Whoever writes the next one meanwhile keeps it.
      write((now) => (now.trimStart().startsWith(body) ? now.trimStart().slice(body.length).trimStart() : now));
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
        autoFocus={takesFocus}
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
        onChange={({ currentTarget: { value } }) => write(() => value)}
        onKeyDown={(event) => {
          // While a syllable is being composed, Enter and Esc end the syllable.
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') onClose();
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      <Group gap="xs" mt={6}>
        <Button size="xs" type="submit" variant="light" loading={add.isPending}>
          {t('add.do')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          onClick={() => {
            forget();
            onClose();
          }}
        >
          {t('close')}
        </Button>
      </Group>
    </form>
  );
}
