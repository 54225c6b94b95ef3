import { Button } from '@mantine/core';
import type { CanvasBlock, CanvasItemView, CanvasView } from '@onsil/contracts';
import { useId, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';

import { IconBulb } from '../../../ui/icons/bulb.js';
import { IconMessage } from '../../../ui/icons/message.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { useIsKept } from '../../../ui/use-unsent.js';
import { ConfidenceMark } from '../confidence-mark.js';
import { useNotePlace } from '../unsent-places.js';
import { useLocaleText } from '../use-locale-text.js';
import { AddNote } from './add-note.js';
import styles from './canvas.module.css';

interface CanvasBoardProps {
  canvas: CanvasView;
  /** The list says in words what the grid draws; both do the same. */
  view: 'grid' | 'list';
  chosenId: string | undefined;
  onChoose: (id: string) => void;
  /** Opens what is said at a block. */
  onComments: (block: string) => void;
  /** Notes that somebody else just changed. */
  fresh: ReadonlySet<string>;
}

/** The blocks of a canvas with their notes, in reading order; the grid puts them where the type says. */
export function CanvasBoard({ view, ...board }: CanvasBoardProps) {
  const { canvas } = board;
  const { blocks } = canvas.type.content;
  const columns = Math.max(...blocks.map((block) => block.column + block.columns - 1));
  return (
    <div className={styles['board']} data-view={view} style={{ '--columns': columns } as CSSProperties}>
      {blocks.map((block) => (
        <Block key={block.key} block={block} isList={view === 'list'} {...board} />
      ))}
    </div>
  );
}

interface BlockProps extends Omit<CanvasBoardProps, 'view'> {
  block: CanvasBlock;
  isList: boolean;
}

function Block({ block, canvas, isList, chosenId, onChoose, onComments, fresh }: BlockProps) {
  const { t } = useTranslation('canvas');
  const text = useLocaleText();
  const id = useId();
  const [asked, setAdding] = useState<boolean | null>(null);
  const isKept = useIsKept(useNotePlace(canvas, block.key));
  const isAdding = canvas.capabilities.write && (asked ?? isKept);
  const notes = canvas.items.filter((item) => item.block === block.key);
  const { column, row, columns, rows } = block;
  const threads = canvas.blockThreads[block.key] ?? 0;
  return (
    <section
      className={styles['block']}
      aria-labelledby={id}
      style={{ gridColumn: `${column} / span ${columns}`, gridRow: `${row} / span ${rows}` }}
    >
      <div className={styles['blockHead']}>
        <h2 id={id}>
          {text(block.name)}
          {isList ? <span className={styles['many']}> {t('notes', { count: notes.length })}</span> : null}
        </h2>
        {threads > 0 || canvas.capabilities.comment ? (
          <Button
            size="compact-xs"
            variant="subtle"
            className={styles['add']!}
            data-quiet={threads === 0 || undefined}
            aria-label={t('comments.of', { block: text(block.name), count: threads })}
            onClick={() => onComments(block.key)}
          >
            <IconMessage size={15} stroke={1.8} aria-hidden />
            {threads > 0 ? <span aria-hidden>&nbsp;{threads}</span> : null}
          </Button>
        ) : null}
        {canvas.capabilities.write && !isAdding ? (
          <Button
            size="compact-xs"
            variant="subtle"
            className={styles['add']!}
            aria-label={t('add.to', { block: text(block.name) })}
            onClick={() => setAdding(true)}
          >
            <IconPlus size={16} stroke={1.8} aria-hidden />
          </Button>
        ) : null}
      </div>
      {notes.length === 0 || isList || isAdding ? <p className={styles['help']}>{text(block.help)}</p> : null}
      {notes.length > 0 ? (
        <ul>
          {notes.map((item) => (
            <li key={item.id}>
              <Note
                item={item}
                isList={isList}
                isChosen={item.id === chosenId}
                isFresh={fresh.has(item.id)}
                onChoose={onChoose}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {isAdding ? (
        <AddNote
          canvas={canvas}
          block={block.key}
          label={text(block.name)}
          takesFocus={asked === true}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </section>
  );
}

interface NoteProps {
  item: CanvasItemView;
  isList: boolean;
  isChosen: boolean;
  isFresh: boolean;
  onChoose: (id: string) => void;
}

function Note({ item, isList, isChosen, isFresh, onChoose }: NoteProps) {
  const { t } = useTranslation('canvas');
  const { id, text, tag, confidence, hypotheses, threads } = item;
  return (
    <button
      type="button"
      id={`note-${id}`}
      className={styles['note']}
      data-confidence={confidence}
      data-fresh={isFresh || undefined}
      aria-pressed={isChosen}
      onClick={() => onChoose(id)}
    >
      <ConfidenceMark of={confidence} decorative={isList} />
      {isList ? <span className={styles['word']}>{t(`confidence.${confidence}`)}</span> : null}
      <span className={styles['told']}>
        <span dir="auto" className={styles['text']}>
          {text}
        </span>
        {tag ? <span className={styles['tag']}>{tag}</span> : null}
        {hypotheses.map(({ id: hypothesisId, number }) => (
          <span key={hypothesisId} className={styles['on']}>
            <IconBulb size={13} stroke={1.8} aria-hidden />
            {t('hypothesis.numbered', { number })}
          </span>
        ))}
        {threads > 0 ? (
          <span className={styles['said']}>
            <IconMessage size={13} stroke={1.8} aria-hidden />
            <span aria-hidden>{threads}</span>
            <span className={styles['unseen']}>{t('comments.count', { count: threads })}</span>
          </span>
        ) : null}
      </span>
    </button>
  );
}
