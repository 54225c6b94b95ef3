import { Button, Checkbox, Group } from '@mantine/core';
import type { CanvasView } from '@onsil/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ErrorState } from '../../../ui/error-state.js';
import { IconMessagePlus } from '../../../ui/icons/message-plus.js';
import { IconPencilQuestion } from '../../../ui/icons/pencil-question.js';
import { MoreButton } from '../../../ui/more-button.js';
import { useIsKept } from '../../../ui/use-unsent.js';
import { canvasThreadsQuery, startThread, suggest, useThreadsChanged } from '../canvas-comments.queries.js';
import { useCommentPlace } from '../unsent-places.js';
import { useLocaleText } from '../use-locale-text.js';
import { CommentForm } from './comment-form.js';
import styles from './comments.module.css';
import { Thread } from './thread.js';

/** A block, a note in it, or (without a block) the whole canvas. */
export interface Anchor {
  block?: string;
  item?: { id: string; text: string };
}

interface ThreadsProps {
  canvas: CanvasView;
  at: Anchor;
  /** The thread that was come for. */
  wanted?: string | undefined;
  onPlace?: (place: { note?: string; block?: string }) => void;
}

/** What is said and suggested at one place of a canvas, and the way to say more. */
export function Threads({ canvas, at, wanted, onPlace }: ThreadsProps) {
  const { t } = useTranslation('canvasComments');
  const { slug } = useHub();
  const text = useLocaleText();
  const changed = useThreadsChanged(slug, canvas.id);
  const [showsAll, setShowsAll] = useState(wanted !== undefined);
  const query = useInfiniteQuery(
    canvasThreadsQuery(slug, canvas.id, {
      box: showsAll ? 'all' : 'open',
      ...(at.item ? { item: at.item.id } : at.block !== undefined && { block: at.block }),
    }),
  );
  const threads = query.data?.pages.flatMap(({ items }) => items);
  const { comment, suggest: maySuggest } = canvas.capabilities;
  const thing = at.item ? { note: at.item.id } : { block: at.block ?? '' };
  const places = {
    comment: useCommentPlace(canvas, 'comment', thing),
    suggestion: useCommentPlace(canvas, 'suggestion', thing),
  };
  const isCommentKept = useIsKept(comment && at.block !== undefined ? places.comment : null);
  const isSuggestionKept = useIsKept(maySuggest && at.block !== undefined ? places.suggestion : null);
  const [asked, setWriting] = useState<'comment' | 'suggestion' | null>();
  const writing = asked === undefined ? (isCommentKept ? 'comment' : isSuggestionKept ? 'suggestion' : null) : asked;
  const blockName = (key: string): string => {
    const block = canvas.type.content.blocks.find((each) => each.key === key);
    return block ? text(block.name) : key;
  };
  const anchor = { block: at.block ?? '', itemId: at.item?.id ?? null };
  return (
    <section className={styles['threads']} aria-label={t('title')}>
      <Group justify="space-between">
        <h3>{t('title')}</h3>
        <Checkbox
          size="xs"
          label={t('showAll')}
          checked={showsAll}
          onChange={(event) => setShowsAll(event.currentTarget.checked)}
        />
      </Group>
      {query.error && !threads ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {threads?.length === 0 ? <p className={styles['none']}>{t(showsAll ? 'none' : 'noneOpen')}</p> : null}
      {threads && threads.length > 0 ? (
        <ul className={styles['list']}>
          {threads.map((thread) => (
            <Thread
              key={thread.id}
              thread={thread}
              isWanted={thread.id === wanted}
              {...(onPlace && {
                place: thread.item ? thread.item.text : blockName(thread.block),
                onPlace: () =>
                  onPlace(thread.item && !thread.item.isRemoved ? { note: thread.item.id } : { block: thread.block }),
              })}
            />
          ))}
        </ul>
      ) : null}
      <MoreButton query={query} />
      {writing && at.block !== undefined ? (
        <CommentForm
          key={writing}
          canvasId={canvas.id}
          place={places[writing]}
          kind={writing}
          takesFocus={asked === writing}
          {...(at.item && { startsFrom: at.item.text })}
          onSend={({ text: suggested, ...said }) =>
            (writing === 'comment'
              ? startThread(slug, canvas.id, { ...anchor, ...said })
              : suggest(slug, canvas.id, { ...anchor, ...said, text: suggested })
            ).then(changed)
          }
          onClose={() => setWriting(null)}
        />
      ) : null}
      {writing === null && at.block !== undefined ? (
        <Group gap="xs">
          {comment ? (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconMessagePlus size={15} stroke={1.8} aria-hidden />}
              onClick={() => setWriting('comment')}
            >
              {t('start')}
            </Button>
          ) : null}
          {maySuggest ? (
            <Button
              size="xs"
              variant="light"
              leftSection={<IconPencilQuestion size={15} stroke={1.8} aria-hidden />}
              onClick={() => setWriting('suggestion')}
            >
              {t(at.item ? 'suggest.change' : 'suggest.new')}
            </Button>
          ) : null}
        </Group>
      ) : null}
    </section>
  );
}
