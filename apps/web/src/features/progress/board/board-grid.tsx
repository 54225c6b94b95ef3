import type { BoardView, CohortGatesView } from '@onsil/contracts';
import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { useTranslation } from 'react-i18next';

import { useMarkImages } from '../../../ui/use-mark-images.js';
import { BoardGridHead } from './board-grid-head.js';
import { gatesByTeam } from './board-gates.rule.js';
import { BoardGridRow, HEAD_ROWS, LEFT_COLUMNS, type GridShape } from './board-grid-row.js';
import { LARGE_BOARD, type BoardRow } from './board-rows.rule.js';
import styles from './board.module.css';
import { CellCard, useCellCard } from './cell-card.js';
import { moved, type GridPlace } from './grid-move.rule.js';

const ROW_PX = 32;
const CLOSE_ROW_PX = 28;

interface BoardGridProps {
  board: BoardView;
  /** Where teams stand at the gates between stages; null until they are read. */
  gates: CohortGatesView | null;
  /** They are on their way: cells will say more in a moment. */
  areGatesAwaited: boolean;
  rows: readonly BoardRow[];
  letters: boolean;
  ticked: ReadonlySet<string>;
  /** The team whose panel is open. */
  opened: string | null;
  isPrinting: boolean;
  actions: GridActions;
}

/** What happens on the grid, told in the board's words. */
export interface GridActions {
  tick: (teamIds: readonly string[], isTicked: boolean) => void;
  open: (teamId: string) => void;
  close: () => void;
  unfold: () => void;
  showMilestone: (code: string) => void;
  /** A small letter or `?` pressed on a team, and on which milestone. */
  press: (key: string, teamId: string | null, place: number) => boolean;
}

/** Teams x milestones as a grid: one tab stop, arrows inside, heads that stay. */
export function BoardGrid(props: BoardGridProps) {
  const { board, gates, areGatesAwaited, rows, letters, ticked, opened, isPrinting, actions } = props;
  const { t } = useTranslation('board');
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: LEFT_COLUMNS });
  const [anchor, setAnchor] = useState<number | null>(null);
  const wantsFocus = useRef(false);
  const card = useCellCard();
  const markImages = useMarkImages();
  const { stages, milestones, teams } = board;
  const shape = useMemo<GridShape>(
    () => ({
      milestones,
      codes: milestones.map(({ code }) => code),
      stageStarts: new Set(
        milestones.flatMap(({ stageId }, place) =>
          place > 0 && milestones[place - 1]!.stageId !== stageId ? [place] : [],
        ),
      ),
      letters: letters || isPrinting,
    }),
    [milestones, letters, isPrinting],
  );
  const gatesOf = useMemo(() => gatesByTeam(gates, milestones), [gates, milestones]);
  const columns = milestones.length + LEFT_COLUMNS;
  const at: GridPlace = { row: Math.min(active.row, rows.length - 1), column: Math.min(active.column, columns - 1) };
  const teamAt = (row: number): string | null => {
    const line = rows[row];
    return line?.kind === 'team' ? line.team.id : null;
  };
  const shownIds = useMemo(() => rows.flatMap((row) => (row.kind === 'team' ? [row.team.id] : [])), [rows]);
  const areAllTicked = shownIds.length > 0 && shownIds.every((id) => ticked.has(id));

  const rowPx = teams.length >= LARGE_BOARD ? CLOSE_ROW_PX : ROW_PX;
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = cellAt(scroller.current, at);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const go = (place: GridPlace): void => {
    wantsFocus.current = true;
    setActive(place);
  };

  const tickTo = (row: number, isRange: boolean): void => {
    const id = teamAt(row);
    if (row < 0) return actions.tick(shownIds, !areAllTicked);
    if (!id) return;
    const [from, to] = isRange && anchor !== null ? [Math.min(anchor, row), Math.max(anchor, row)] : [row, row];
    const ids = Array.from({ length: to - from + 1 }, (_, step) => teamAt(from + step)).filter(
      (found) => found !== null,
    );
    actions.tick(ids, isRange ? true : !ticked.has(id));
    setAnchor(row);
  };

  const enter = ({ row, column }: GridPlace): void => {
    const line = rows[row];
    if (row < 0) {
      const milestone = milestones[column - LEFT_COLUMNS];
      if (milestone) actions.showMilestone(milestone.code);
      else if (column === 0) tickTo(row, false);
    } else if (line?.kind === 'quiet') actions.unfold();
    else if (line) actions.open(line.team.id);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const place = placeOf(event.target);
    if (!place || event.altKey || event.metaKey) return;
    const to = moved(place, event, { rows: rows.length, columns });
    const isHandled = (() => {
      if (to) return (go(to), true);
      if (event.key === 'Enter') return (enter(place), true);
      if (event.key === ' ') return (tickTo(place.row, event.shiftKey), true);
      if (event.key === 'Escape') return (card.shown ? card.hide() : actions.close(), true);
      return event.ctrlKey || event.key.length > 1
        ? false
        : actions.press(letterOf(event), teamAt(place.row), place.column - LEFT_COLUMNS);
    })();
    if (isHandled) event.preventDefault();
  };

  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (!place) return;
    setActive(place);
    if (place.column === 0) tickTo(place.row, event.shiftKey);
    else enter(place);
  };

  const showCard = (target: EventTarget, isAtOnce: boolean): void => {
    const place = placeOf(target);
    const line = place && rows[place.row];
    const index = (place?.column ?? 0) - LEFT_COLUMNS;
    const cell = line?.kind === 'team' ? line.team.cells[index] : null;
    if (line?.kind !== 'team' || !cell) return card.hide();
    const anchorRect = cellAt(scroller.current, place!)!.getBoundingClientRect();
    card.show({ cell, milestone: milestones[index]!, anchor: anchorRect }, isAtOnce);
  };

  return (
    <>
      <div className={styles['scroller']} ref={scroller} onScroll={card.hide}>
        <div
          className={styles['grid']}
          role="grid"
          tabIndex={-1}
          aria-label={t('grid.label')}
          aria-rowcount={rows.length + HEAD_ROWS}
          aria-colcount={columns}
          aria-multiselectable
          aria-busy={areGatesAwaited || undefined}
          aria-describedby={card.shown ? card.id : undefined}
          style={{ ...markImages, '--milestones': milestones.length, '--row-height': `${rowPx}px` } as CSSProperties}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onFocus={({ target }) => {
            const place = placeOf(target);
            if (place && (place.row !== at.row || place.column !== at.column)) setActive(place);
            showCard(target, true);
          }}
          onBlur={card.hide}
          onPointerOver={({ target }) => showCard(target, false)}
          onPointerLeave={card.hideSoon}
        >
          <BoardGridHead
            stages={stages}
            shape={shape}
            teams={teams}
            activeColumn={at.row === -1 ? at.column : null}
            areAllTicked={areAllTicked}
          />
          <div role="rowgroup" className={styles['rows']}>
            {rows.map((row, index) => {
              const activeColumn = at.row === index ? at.column : null;
              return row.kind === 'team' ? (
                <BoardGridRow
                  key={row.team.id}
                  team={row.team}
                  gates={gatesOf.get(row.team.id) ?? null}
                  row={index}
                  shape={shape}
                  activeColumn={activeColumn}
                  isTicked={ticked.has(row.team.id)}
                  isOpened={row.team.id === opened}
                />
              ) : (
                <div key="quiet" role="row" className={styles['row']} aria-rowindex={index + HEAD_ROWS + 1}>
                  <div
                    role="gridcell"
                    aria-colspan={columns}
                    className={styles['quiet']}
                    data-row={index}
                    data-column={1}
                    tabIndex={activeColumn === null ? -1 : 0}
                  >
                    {t('quiet.unfold', { count: row.count })}
                  </div>
                </div>
              );
            })}
          </div>
        </div>
      </div>
      <CellCard card={card} canExtend={board.capabilities.extend} />
    </>
  );
}

/** By the place of the key: under a Korean layout the key of E says ㄷ. */
function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  return code.startsWith('Key') ? code.slice('Key'.length).toLowerCase() : key.toLowerCase();
}

function placeOf(target: EventTarget): GridPlace | null {
  const element =
    (target as Element).closest<HTMLElement>('[data-row]') ??
    (target as Element).querySelector?.<HTMLElement>(':scope > [data-row]');
  if (!element) return null;
  return { row: Number(element.dataset['row']), column: Number(element.dataset['column']) };
}

function cellAt(within: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null {
  const exact = within?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  return exact ?? within?.querySelector<HTMLElement>(`[data-row="${row}"]`) ?? null;
}
