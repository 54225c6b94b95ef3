import type { ReactNode } from 'react';

import styles from './data-table.module.css';
import { IconArrowDown } from './icons/arrow-down.js';
import { IconArrowUp } from './icons/arrow-up.js';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the right. */
  isNumber?: boolean;
  canSort?: boolean;
}

export interface Sorting {
  by: string;
  direction: 'ascending' | 'descending';
}

interface DataTableProps<Row> {
  /** Names the table for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** As the address says; the rows come sorted. */
  sorting?: Sorting;
  onSort?: (sorting: Sorting) => void;
}

/** A table with a sticky head, sorted where asked; on phones each row becomes a small list. */
export function DataTable<Row>({ label, columns, rows, rowKey, sorting, onSort }: DataTableProps<Row>) {
  return (
    <div className={styles['scroll']} role="group" aria-label={label} tabIndex={0}>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell
                key={column.key}
                column={column}
                direction={sorting?.by === column.key ? sorting.direction : undefined}
                onSort={column.canSort ? onSort : undefined}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, title, cell, isNumber }) => (
                <td key={key} data-label={title} className={isNumber ? styles['number'] : undefined}>
                  <span>{cell(row)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadCellProps<Row> {
  column: Column<Row>;
  direction: Sorting['direction'] | undefined;
  onSort: ((sorting: Sorting) => void) | undefined;
}

function HeadCell<Row>({ column: { key, title, isNumber }, direction, onSort }: HeadCellProps<Row>) {
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" className={isNumber ? styles['number'] : undefined} aria-sort={direction}>
      {onSort ? (
        <button type="button" className={styles['sort']} onClick={() => onSort({ by: key, direction: next })}>
          {title}
          {direction ? <Arrow size={13} stroke={1.8} aria-hidden /> : null}
        </button>
      ) : (
        title
      )}
    </th>
  );
}
