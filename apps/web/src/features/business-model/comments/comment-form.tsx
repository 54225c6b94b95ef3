import { Alert, Button, Group, MultiSelect, Stack, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub, useMe } from '../../../routing/use-hub.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { useUnsent, type UnsentPlace } from '../../../ui/use-unsent.js';
import { LONGEST_COMMENT_SHOWN, LONGEST_NOTE_SHOWN } from '../canvas/note-length.js';
import { canvasPeopleQuery } from '../canvas-comments.queries.js';
import styles from './comments.module.css';

/** What somebody writes: words, whom they call, and for a suggestion the text itself. */
export interface Written {
  text: string;
  body: string;
  mentionIds: string[];
}

interface CommentFormProps {
  canvasId: string;
  /** Where the words are kept until they are sent. */
  place: UnsentPlace;
  /** `suggestion` asks for a text for the note, and for a reason that may be left out. */
  kind: 'comment' | 'suggestion' | 'reply';
  /** Where a suggestion begins: the note as it reads now. */
  startsFrom?: string;
  /** Somebody asked for it; without, it stands open for words that were kept. */
  takesFocus: boolean;
  onSend: (written: Written) => Promise<unknown>;
  /** After it was sent, or when they leave it. */
  onClose: () => void;
}

/** Writes a comment, a reply or a suggestion. What is refused stays in the field, what is not sent on this device. */
export function CommentForm(props: CommentFormProps) {
  const { canvasId, place, kind, startsFrom = '', takesFocus, onSend, onClose } = props;
  const { t } = useTranslation('canvasComments');
  const problemText = useProblemText();
  const { words: written, write, forget } = useUnsent<Written>(place, { text: startsFrom, body: '', mentionIds: [] });
  const end = (): void => {
    forget();
    onClose();
  };
  const [isTried, setTried] = useState(false);
  const send = useMutation({ mutationFn: onSend, onSuccess: end });
  const isSuggestion = kind === 'suggestion';
  const faults = faultsOf(written, isSuggestion, startsFrom);
  const shown = (fault: Fault | undefined): string | null =>
    fault && (isTried || fault.over > 0) ? t(`fault.${fault.key}`, { count: fault.over }) : null;
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (faults.text || faults.body || send.isPending) return;
        send.mutate({ ...written, text: written.text.trim(), body: written.body.trim() });
      }}
    >
      <Stack gap="xs">
        {isSuggestion ? (
          <Textarea
            autoFocus={takesFocus}
            label={t('form.text')}
            dir="auto"
            autosize
            minRows={2}
            maxRows={10}
            value={written.text}
            error={shown(faults.text)}
            onChange={({ currentTarget: { value } }) => write((now) => ({ ...now, text: value }))}
          />
        ) : null}
        <Textarea
          autoFocus={takesFocus && !isSuggestion}
          label={t(isSuggestion ? 'form.why' : `form.${kind}`)}
          dir="auto"
          autosize
          minRows={2}
          maxRows={12}
          value={written.body}
          error={shown(faults.body)}
          onChange={({ currentTarget: { value } }) => write((now) => ({ ...now, body: value }))}
        />
        <Mentions
          canvasId={canvasId}
          value={written.mentionIds}
          onChange={(mentionIds) => write((now) => ({ ...now, mentionIds }))}
        />
        {send.error ? (
          <Alert color="red" variant="outline" role="alert">
            {problemText(send.error)}
          </Alert>
        ) : null}
        <Group gap="xs">
          <Button size="xs" type="submit" variant="light" loading={send.isPending}>
            {t(`form.send.${kind}`)}
          </Button>
          <Button size="xs" variant="subtle" onClick={end}>
            {t('form.close')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface MentionsProps {
  canvasId: string;
  value: string[];
  onChange: (ids: string[]) => void;
}

/** Whom to call: the people who can see this canvas, but for oneself. */
function Mentions({ canvasId, value, onChange }: MentionsProps) {
  const { t } = useTranslation('canvasComments');
  const { slug } = useHub();
  const { id: me } = useMe();
  const { data } = useQuery(canvasPeopleQuery(slug, canvasId));
  const sides = ['team', 'mentor', 'hub'] as const;
  const options = sides.map((side) => ({
    group: t(`side.${side}`),
    items: (data?.items ?? [])
      .filter((person) => person.side === side && person.id !== me)
      .map(({ id, name }) => ({ value: id, label: name })),
  }));
  return (
    <MultiSelect
      label={t('form.mention')}
      description={t('form.mentionHelp')}
      data={options.filter(({ items }) => items.length > 0)}
      searchable
      clearable
      maxValues={20}
      nothingFoundMessage={t('form.nobody')}
      value={value}
      onChange={onChange}
    />
  );
}

interface Fault {
  key: 'empty' | 'same' | 'tooLong';
  over: number;
}

function faultsOf(written: Written, isSuggestion: boolean, startsFrom: string): { text?: Fault; body?: Fault } {
  const tooLong = (text: string, most: number): Fault | undefined =>
    text.length > most ? { key: 'tooLong', over: text.length - most } : undefined;
  const body = tooLong(written.body, LONGEST_COMMENT_SHOWN);
  if (!isSuggestion) return { ...emptyOr(written.body, body, 'body') };
  const text =
    tooLong(written.text, LONGEST_NOTE_SHOWN) ??
    (startsFrom !== '' && written.text.trim() === startsFrom.trim() ? { key: 'same' as const, over: 0 } : undefined);
  return { ...emptyOr(written.text, text, 'text'), ...(body && { body }) };
}

function emptyOr(text: string, other: Fault | undefined, field: 'text' | 'body'): { text?: Fault; body?: Fault } {
  const fault: Fault | undefined = text.trim() === '' ? { key: 'empty', over: 0 } : other;
  return fault ? { [field]: fault } : {};
}
