import { Alert, Button, CloseButton, Group, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import type { CanvasItemView, CanvasView, ChangeCanvasItemBody, Confidence } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub, useMe } from '../../../routing/use-hub.js';
import { AutosaveStamp } from '../../../ui/autosave-stamp.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconArrowDown } from '../../../ui/icons/arrow-down.js';
import { IconArrowUp } from '../../../ui/icons/arrow-up.js';
import { IconTrash } from '../../../ui/icons/trash.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useAutosave } from '../../../ui/use-autosave.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { useTellRefusal } from '../../../ui/use-tell-refusal.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { changeItem, moveItem, removeItem, restoreItem, useCanvasChanged } from '../canvases.queries.js';
import { ConfidenceMark, SUREST_FIRST } from '../confidence-mark.js';
import { useLocaleText } from '../use-locale-text.js';
import styles from './canvas.module.css';
import { NoteConflict } from './note-conflict.js';
import { StandsOn } from './stands-on.js';
import { isLeaving } from './is-leaving.js';
import { Threads } from '../comments/threads.js';
import { LONGEST_NOTE_SHOWN } from './note-length.js';

interface NotePanelProps {
  canvas: CanvasView;
  item: CanvasItemView;
  onClose: () => void;
}

/** One note beside the canvas: its text, how sure the team is, its tag, and its place. */
export function NotePanel({ canvas, item, onClose }: NotePanelProps) {
  const { t } = useTranslation('canvas');
  const personName = usePersonName();
  const { relative } = useFormats();
  const text = useLocaleText();
  const block = canvas.type.content.blocks.find(({ key }) => key === item.block);
  const close = (): void => {
    onClose();
    document.getElementById(`note-${item.id}`)?.focus();
  };
  // On a phone it lies over the board, after everything else on the page.
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [item.id]);
  return (
    <aside
      className={styles['panel']}
      aria-label={t('panel.label')}
      onKeyDown={(event) => {
        if (isLeaving(event)) close();
      }}
    >
      <div className={styles['panelHead']}>
        <h2 ref={title} tabIndex={-1}>
          {block ? text(block.name) : item.block}
        </h2>
        <CloseButton aria-label={t('panel.close')} onClick={close} />
      </div>
      {canvas.capabilities.write ? (
        <NoteEditor canvas={canvas} item={item} onRemoved={onClose} />
      ) : (
        <div className={styles['read']}>
          <p dir="auto" className={styles['body']}>
            {item.text}
          </p>
          <p className={styles['mark']}>
            <ConfidenceMark of={item.confidence} decorative /> {t(`confidence.${item.confidence}`)}
            {item.tag ? <span className={styles['tag']}>{item.tag}</span> : null}
          </p>
        </div>
      )}
      <StandsOn canvas={canvas} item={item} />
      <Threads canvas={canvas} at={{ block: item.block, item }} />
      <p className={styles['by']}>
        {item.changedBy
          ? t('panel.changedBy', { name: personName(item.changedBy), when: relative(item.savedAt) })
          : relative(item.savedAt)}
        {item.suggestedBy ? <> · {t('panel.suggestedBy', { name: personName(item.suggestedBy) })}</> : null}
      </p>
    </aside>
  );
}

function NoteEditor({ canvas, item, onRemoved }: { canvas: CanvasView; item: CanvasItemView; onRemoved: () => void }) {
  const { t } = useTranslation('canvas');
  const { slug } = useHub();
  const { id: me } = useMe();
  const problemText = useProblemText();
  const changed = useCanvasChanged(slug, canvas.id);
  const tellRefusal = useTellRefusal();
  const isRefuted = item.hypotheses.some(({ state }) => state === 'refuted');
  const { draft, change, autosave, conflict, settle, forget } = useAutosave<ChangeCanvasItemBody, CanvasItemView>({
    key: `${me}/${slug}/canvas-item/${item.id}`,
    subject: {
      kind: 'canvas_item',
      hub: slug,
      id: item.id,
      name: canvas.name,
      path: `/h/${slug}/canvases/${canvas.id}?note=${item.id}`,
    },
    initial: () => ({ text: item.text, tag: item.tag, confidence: item.confidence }),
    saved: item,
    follows: true,
    save: async (body, version) => {
      const saved = await changeItem(slug, item.id, version, {
        ...body,
        text: body.text.trim(),
        tag: tagOf(body.tag),
      });
      changed(saved);
      return saved;
    },
  });
  const remove = useMutation({
    mutationFn: () => removeItem(slug, item),
    onSuccess: (removed) => {
      forget();
      onRemoved();
      changed(removed);
      notifyDone(t('removed'), {
        label: t('undo'),
        onUndo: () => void restoreItem(slug, removed).then(changed, tellRefusal),
      });
    },
  });
  return (
    <Stack gap="md" className={styles['edit']!}>
      <Textarea
        label={t('field.text')}
        dir="auto"
        autosize
        minRows={3}
        maxRows={14}
        value={draft.text}
        error={faultOf(draft.text, t)}
        onChange={(event) => change({ ...draft, text: event.currentTarget.value })}
      />
      {isRefuted ? null : (
        <Radio.Group
          label={t('field.confidence')}
          value={draft.confidence}
          onChange={(to) => change({ ...draft, confidence: to as Confidence })}
        >
          <Stack gap={6} mt={4}>
            {SUREST_FIRST.map((each) => (
              <Radio
                key={each}
                value={each}
                label={
                  <span className={styles['mark']}>
                    <ConfidenceMark of={each} decorative /> {t(`confidence.${each}`)}
                  </span>
                }
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <TextInput
        label={t('field.tag')}
        description={t('field.tagHelp')}
        maxLength={40}
        value={draft.tag ?? ''}
        onChange={(event) => change({ ...draft, tag: event.currentTarget.value || null })}
      />
      <AutosaveStamp of={autosave} />
      <Place canvas={canvas} item={item} onMoved={(moved) => settle(moved, draft)} />
      {remove.error ? (
        <Alert color="red" variant="outline" role="alert">
          {problemText(remove.error)}
        </Alert>
      ) : null}
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={16} stroke={1.8} aria-hidden />}
        loading={remove.isPending}
        onClick={() => remove.mutate()}
      >
        {t('remove')}
      </Button>
      {conflict ? (
        <NoteConflict
          mine={draft}
          theirs={conflict}
          onSettle={(settled) => {
            settle(conflict, settled);
            changed(conflict);
          }}
        />
      ) : null}
    </Stack>
  );
}

interface PlaceProps {
  canvas: CanvasView;
  item: CanvasItemView;
  onMoved: (moved: CanvasItemView) => void;
}

/** Where the note stands: its block, and up or down in it. */
function Place({ canvas, item, onMoved }: PlaceProps) {
  const { t } = useTranslation('canvas');
  const { slug } = useHub();
  const text = useLocaleText();
  const problemText = useProblemText();
  const changed = useCanvasChanged(slug, canvas.id);
  const others = (block: string) => canvas.items.filter((each) => each.block === block && each.id !== item.id);
  const inBlock = canvas.items.filter((each) => each.block === item.block);
  const at = inBlock.findIndex(({ id }) => id === item.id);
  const move = useMutation({
    mutationFn: (to: { block: string; after: string | null }) => moveItem(slug, item, to),
    onSuccess: (moved) => {
      onMoved(moved);
      changed(moved);
    },
  });
  const step = (by: number): void => {
    const neighbours = others(item.block);
    const place = at + by;
    move.mutate({ block: item.block, after: place === 0 ? null : neighbours[place - 1]!.id });
  };
  return (
    <div>
      <Select
        label={t('field.block')}
        allowDeselect={false}
        data={canvas.type.content.blocks.map(({ key, name }) => ({ value: key, label: text(name) }))}
        value={item.block}
        error={move.error ? problemText(move.error) : null}
        onChange={(block) => {
          if (block && block !== item.block) move.mutate({ block, after: others(block).at(-1)?.id ?? null });
        }}
      />
      <Group gap="xs" mt={6}>
        {at > 0 ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowUp size={15} stroke={1.8} aria-hidden />}
            onClick={() => step(-1)}
          >
            {t('up')}
          </Button>
        ) : null}
        {at < inBlock.length - 1 ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowDown size={15} stroke={1.8} aria-hidden />}
            onClick={() => step(1)}
          >
            {t('down')}
          </Button>
        ) : null}
      </Group>
    </div>
  );
}

const tagOf = (tag: string | null): string | null => tag?.trim() || null;

function faultOf(text: string, t: (key: 'empty' | 'tooLong', values?: { count: number }) => string): string | null {
  if (text.trim() === '') return t('empty');
  return text.length > LONGEST_NOTE_SHOWN ? t('tooLong', { count: text.length - LONGEST_NOTE_SHOWN }) : null;
}
