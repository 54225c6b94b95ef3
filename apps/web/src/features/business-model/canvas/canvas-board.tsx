import { Button } from '@mantine/core';
import type { CanvasBlock, CanvasItemView, CanvasView } from '@onsil/contracts';
import { IconBulb, IconPlus } from '@tabler/icons-react';
import { useId, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfidenceMark } from '../confidence-mark.js';
import { useLocaleText } from '../use-locale-text.js';
import { AddNote } from './add-note.js';
import styles from './canvas.module.css';

interface CanvasBoardProps {
  canvas: CanvasView;
  /** The list says in words what the grid draws; both do the same. */
  view: 'grid' | 'list';
  chosenId: string | undefined;
  onChoose: (id: string) => void;
}

/** The blocks of a canvas with their notes, in reading order; the grid puts them where the type says. */
export function CanvasBoard({ canvas, view, chosenId, onChoose }: CanvasBoardProps) {
  const { blocks } = canvas.type.content;
  const columns = Math.max(...blocks.map((block) => block.column + block.columns - 1));
  return (
    <div className={styles['board']} data-view={view} style={{ '--columns': columns } as CSSProperties}>
      {blocks.map((block) => (
        <Block
          key={block.key}
          block={block}
          canvas={canvas}
          isList={view === 'list'}
          chosenId={chosenId}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface BlockProps {
  block: CanvasBlock;
  canvas: CanvasView;
  isList: boolean;
  chosenId: string | undefined;
  onChoose: (id: string) => void;
}

function Block({ block, canvas, isList, chosenId, onChoose }: BlockProps) {
  const { t } = useTranslation('canvas');
  const text = useLocaleText();
  const id = useId();
  const [isAdding, setAdding] = useState(false);
  const notes = canvas.items.filter((item) => item.block === block.key);
  const { column, row, columns, rows } = block;
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
              <Note item={item} isList={isList} isChosen={item.id === chosenId} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      ) : null}
      {isAdding ? (
        <AddNote canvasId={canvas.id} block={block.key} label={text(block.name)} onClose={() => setAdding(false)} />
      ) : null}
    </section>
  );
}

interface NoteProps {
  item: CanvasItemView;
  isList: boolean;
  isChosen: boolean;
  onChoose: (id: string) => void;
}

function Note({ item, isList, isChosen, onChoose }: NoteProps) {
  const { t } = useTranslation('canvas');
  const { id, text, tag, confidence, hypotheses } = item;
  return (
    <button
      type="button"
      id={`note-${id}`}
      className={styles['note']}
      data-confidence={confidence}
      aria-pressed={isChosen}
      onClick={() => onChoose(id)}
    >
      <ConfidenceMark of={confidence} decorative={isList} />
      {isList ? <span className={styles['word']}>{t(`confidence.${confidence}`)}</span> : null}
      <span className={styles['text']}>{text}</span>
      {tag ? <span className={styles['tag']}>{tag}</span> : null}
      {hypotheses.map(({ id: hypothesisId, number }) => (
        <span key={hypothesisId} className={styles['on']}>
          <IconBulb size={13} stroke={1.8} aria-hidden />
          {t('hypothesis.numbered', { number })}
        </span>
      ))}
    </button>
  );
}
