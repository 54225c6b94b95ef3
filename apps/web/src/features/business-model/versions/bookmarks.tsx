import { Button, CloseButton, Group, TextInput } from '@mantine/core';
import type { CanvasVersionRow } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { IconBookmark } from '../../../ui/icons/bookmark.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { useTellRefusal } from '../../../ui/use-tell-refusal.js';
import { bookmarkVersion, removeBookmark, useCanvasChanged } from '../canvases.queries.js';
import styles from './versions.module.css';

interface BookmarksProps {
  canvasId: string;
  version: CanvasVersionRow;
  mayChange: boolean;
  isAdding: boolean;
  onAdding: (isAdding: boolean) => void;
}

/** What a version is remembered as. */
export function Bookmarks({ canvasId, version, mayChange, isAdding, onAdding }: BookmarksProps) {
  const { t } = useTranslation('canvasVersions');
  const { slug } = useHub();
  const problemText = useProblemText();
  const changed = useCanvasChanged(slug, canvasId);
  const tellRefusal = useTellRefusal();
  const [label, setLabel] = useState('');
  const add = useMutation({
    mutationFn: () => bookmarkVersion(slug, version.id, label.trim()),
    onSuccess: () => {
      changed();
      setLabel('');
      onAdding(false);
    },
  });
  const remove = useMutation({
    mutationFn: ({ id }: { id: string; label: string }) => removeBookmark(slug, id),
    onSuccess: (_, { label: gone }) => {
      changed();
      notifyDone(t('bookmark.removed'), {
        label: t('bookmark.undo'),
        onUndo: () => void bookmarkVersion(slug, version.id, gone).then(() => changed(), tellRefusal),
      });
    },
    onError: tellRefusal,
  });
  return (
    <div className={styles['bookmarks']}>
      {version.bookmarks.length > 0 ? (
        <ul aria-label={t('bookmark.list')}>
          {version.bookmarks.map((bookmark) => (
            <li key={bookmark.id} className={styles['bookmark']}>
              <IconBookmark size={15} stroke={1.8} aria-hidden />
              {bookmark.label}
              {mayChange ? (
                <CloseButton
                  size="sm"
                  aria-label={t('bookmark.remove', { label: bookmark.label })}
                  onClick={() => remove.mutate(bookmark)}
                />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayChange && isAdding ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (label.trim() !== '') add.mutate();
          }}
        >
          <TextInput
            autoFocus
            label={t('bookmark.label')}
            description={t('bookmark.help')}
            maxLength={100}
            value={label}
            error={add.error ? problemText(add.error) : null}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <Group gap="xs" mt={6}>
            <Button type="submit" size="xs" variant="light" loading={add.isPending}>
              {t('bookmark.do')}
            </Button>
            <Button size="xs" variant="subtle" onClick={() => onAdding(false)}>
              {t('close')}
            </Button>
          </Group>
        </form>
      ) : null}
      {mayChange && !isAdding ? (
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('bookmark.addTo', { number: version.number })}
          onClick={() => onAdding(true)}
        >
          {t('bookmark.add')}
        </Button>
      ) : null}
    </div>
  );
}
