import { Alert, Button, Group } from '@mantine/core';
import type { CanvasThreadView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconArrowBackUp } from '../../../ui/icons/arrow-back-up.js';
import { IconCheck } from '../../../ui/icons/check.js';
import { IconMessage } from '../../../ui/icons/message.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { useIsKept } from '../../../ui/use-unsent.js';
import { replyInThread, resolveThread, useThreadsChanged } from '../canvas-comments.queries.js';
import { useCommentPlace } from '../unsent-places.js';
import { CommentForm } from './comment-form.js';
import styles from './comments.module.css';
import { SuggestionAnswer } from './suggestion-answer.js';

interface ThreadProps {
  thread: CanvasThreadView;
  /** Where it hangs, in words; left out where that is clear. */
  place?: string;
  /** It was come for: from a message, say. */
  isWanted: boolean;
  /** Opens what it hangs at. */
  onPlace?: () => void;
}

/** What was said about one thing, in order, and what can be done with it. */
export function Thread({ thread, place, isWanted, onPlace }: ThreadProps) {
  const { t } = useTranslation('canvasComments');
  const { slug } = useHub();
  const problemText = useProblemText();
  const changed = useThreadsChanged(slug, thread.canvas.id);
  const reply = useCommentPlace(thread.canvas, 'reply', { thread: thread.id });
  const isReplyKept = useIsKept(reply);
  const [asked, setReplying] = useState<boolean | null>(null);
  const isReplying = asked ?? isReplyKept;
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isWanted) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isWanted]);
  const resolve = useMutation({ mutationFn: () => resolveThread(slug, thread), onSettled: changed });
  const { kind, isResolved, answer, capabilities } = thread;
  return (
    <li ref={element} className={styles['thread']} data-wanted={isWanted || undefined}>
      <p className={styles['head']}>
        <span className={styles['kind']}>
          <IconMessage size={14} stroke={1.8} aria-hidden />
          {t(answer ? `answered.${answer}` : isResolved ? 'resolved' : `kind.${kind}`)}
        </span>
        {place && onPlace ? (
          <button type="button" className={styles['place']} onClick={onPlace}>
            {place}
          </button>
        ) : null}
      </p>
      {thread.suggestion === null ? null : <SuggestedText thread={thread} />}
      <ol className={styles['entries']}>
        {thread.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {capabilities.answer ? <SuggestionAnswer thread={thread} onAnswered={changed} /> : null}
      {resolve.error ? (
        <Alert color="red" variant="outline" role="alert">
          {problemText(resolve.error)}
        </Alert>
      ) : null}
      {capabilities.comment && isReplying ? (
        <CommentForm
          canvasId={thread.canvas.id}
          place={reply}
          kind="reply"
          takesFocus={asked === true}
          onSend={({ body, mentionIds }) => replyInThread(slug, thread.id, { body, mentionIds }).then(changed)}
          onClose={() => setReplying(false)}
        />
      ) : null}
      {capabilities.comment && !isReplying ? (
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => setReplying(true)}>
            {t('reply')}
          </Button>
          {kind === 'comment' ? (
            <Button
              size="xs"
              variant="subtle"
              leftSection={
                isResolved ? (
                  <IconArrowBackUp size={15} stroke={1.8} aria-hidden />
                ) : (
                  <IconCheck size={15} stroke={1.8} aria-hidden />
                )
              }
              loading={resolve.isPending}
              onClick={() => resolve.mutate()}
            >
              {t(isResolved ? 'reopen' : 'resolve')}
            </Button>
          ) : null}
        </Group>
      ) : null}
    </li>
  );
}

/** What the note would say; beside it what it says now, when there is one. */
function SuggestedText({ thread: { suggestion, item, answer } }: { thread: CanvasThreadView }) {
  const { t } = useTranslation('canvasComments');
  const isOpen = answer === null;
  return (
    <div className={styles['suggested']}>
      {isOpen && item && !item.isRemoved ? (
        <>
          <p className={styles['label']}>{t('suggested.now')}</p>
          <p dir="auto" className={styles['was']}>
            {item.text}
          </p>
        </>
      ) : null}
      <p className={styles['label']}>{t('suggested.text')}</p>
      <p dir="auto">{suggestion}</p>
      {isOpen && item?.isRemoved ? <p className={styles['label']}>{t('suggested.gone')}</p> : null}
    </div>
  );
}

function Entry({ entry: { kind, body, by, at, mentions } }: { entry: CanvasThreadView['entries'][number] }) {
  const { t } = useTranslation('canvasComments');
  const { relative } = useFormats();
  const name = usePersonName()(by) || t('somebody');
  return (
    <li>
      <p className={styles['by']}>
        {kind === 'said' ? <b>{name}</b> : t(`did.${kind}`, { name })} <span>{relative(at)}</span>
      </p>
      {body ? (
        <p dir="auto" className={styles['body']}>
          {body}
        </p>
      ) : null}
      {mentions.length > 0 ? (
        <p className={styles['by']}>{t('called', { names: mentions.map((who) => who.name).join(', ') })}</p>
      ) : null}
    </li>
  );
}
