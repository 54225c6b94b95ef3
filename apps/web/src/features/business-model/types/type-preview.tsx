import type { CanvasBlock } from '@onsil/contracts';

import { useLocaleText } from '../use-locale-text.js';
import styles from './types.module.css';

/** The grid of a type in small; a picture, the blocks are named beside it. */
export function TypePreview({ blocks, isNamed = false }: { blocks: readonly CanvasBlock[]; isNamed?: boolean }) {
  const text = useLocaleText();
  const columns = Math.max(1, ...blocks.map((block) => block.column + block.columns - 1));
  return (
    <div
      className={styles['preview']}
      data-named={isNamed || undefined}
      aria-hidden
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {blocks.map(({ key, name, column, row, columns: wide, rows: high }, i) => (
        <span key={`${i}-${key}`} style={{ gridColumn: `${column} / span ${wide}`, gridRow: `${row} / span ${high}` }}>
          {isNamed ? text(name) : null}
        </span>
      ))}
    </div>
  );
}
