import type { BoardView } from '@onsil/contracts';
import { Button, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useKept } from '../../../ui/use-kept.js';
import { cohortGatesQuery } from '../gates/gates.queries.js';
import { useLetterKeys } from '../use-letter-keys.js';
import { BoardDialogs, type BoardDialog } from './board-dialogs.js';
import { BoardFactsStrip } from './board-facts.js';
import { BoardFilters, isFiltered } from './board-filters.js';
import { BoardGrid, type GridActions } from './board-grid.js';
import { BoardHead } from './board-head.js';
import { BoardLegend } from './board-legend.js';
import { BoardList } from './board-list.js';
import { boardRows, goneTeams, LARGE_BOARD, shownTeams } from './board-rows.rule.js';
import type { BoardSearch } from './board-search.js';
import styles from './board.module.css';
import { boardQuery } from './board.queries.js';
import { boardRoute } from './board.routes.js';
import { mayExtend } from './cell-card.js';
import { filterOf } from './filter-of.js';
import { GoneTeams } from './gone-teams.js';
import { NoneFits, NoTeams } from './none-shown.js';
import { TeamPanel } from './team-panel.js';
import { useFilterWords } from './use-filter-words.js';
import { usePrinting } from './use-printing.js';
import { useWake } from './use-wake.js';

/** Where every team of a cohort stands, worst risk first. */
export function BoardPage() {
  const { slug } = useHub();
  const { cohort } = useParams({ from: boardRoute.id });
  const query = useQuery(boardQuery(slug, cohort));
  return <QueryStates query={query}>{(board) => <Board hub={slug} board={board} />}</QueryStates>;
}

function Board({ hub, board }: { hub: string; board: BoardView }) {
  const { t } = useTranslation('board');
  const { dateTime } = useFormats();
  const search = useSearch({ from: boardRoute.id });
  const navigate = useNavigate({ from: boardRoute.to });
  const isPhone = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false });
  const isWide = useMediaQuery('(min-width: 80em)', undefined, { getInitialValueInEffect: false });
  const isPrinting = usePrinting();
  const [letters, setLetters] = useKept('onsil.board.letters', false);
  const [lettersAct, setLettersAct] = useLetterKeys();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isUnfolded, setUnfolded] = useState(false);
  const [dialog, setDialog] = useState<BoardDialog | null>(null);

  const { cohort, teams, capabilities } = board;
  const { data: gates, isLoading: areGatesAwaited } = useQuery(cohortGatesQuery(hub, cohort.id));
  const { team: openedId, sort = 'risk', ...filter } = search;
  const shown = useMemo(() => shownTeams(board, filterOf(search), sort), [board, search, sort]);
  const gone = goneTeams(board, filterOf(search));
  const isLarge = teams.length >= LARGE_BOARD && sort === 'risk' && !isFiltered(search);
  const rows = useMemo(() => boardRows(shown, { isLarge, isUnfolded }), [shown, isLarge, isUnfolded]);
  const filterWords = useFilterWords(search);
  const opened = teams.find(({ id }) => id === openedId) ?? null;

  const change = (next: BoardSearch): void => void navigate({ search: (now) => ({ ...now, ...next }), replace: true });
  const close = (): void => {
    change({ team: undefined });
    document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
  };
  const wake = useWake(hub, cohort.id);

  const extend = (teamId: string, place: number): boolean => {
    const cell = teams.find(({ id }) => id === teamId)?.cells[place];
    if (!capabilities.extend || !cell?.id || !mayExtend(cell)) return false;
    setDialog({ kind: 'extend', teamId, teamMilestoneId: cell.id });
    return true;
  };
  const actions: GridActions = {
    tick: (ids, isTicked) =>
      setTicked((now) => new Set(isTicked ? [...now, ...ids] : [...now].filter((id) => !ids.includes(id)))),
    open: (id) => {
      change({ team: id });
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-panel-title]')?.focus());
    },
    close,
    unfold: () => setUnfolded(true),
    showMilestone: (code) =>
      change({
        milestone: search.milestone === code ? undefined : code,
        state: search.milestone === code ? undefined : 'in_review,blocked,late,returned,open',
      }),
    press: (key, teamId, place) => {
      if (key === '?') return (setDialog({ kind: 'keys' }), true);
      if (!lettersAct) return false;
      if (key === 'f') return (document.querySelector<HTMLElement>('[role="search"] select')?.focus(), true);
      if (key === 'l') return (setLetters(!letters), true);
      return key === 'e' && teamId !== null && extend(teamId, place);
    },
  };

  const panel = opened ? (
    <TeamPanel
      hub={hub}
      board={board}
      team={opened}
      onClose={close}
      onStep={(step) => {
        const at = shown.findIndex(({ id }) => id === opened.id);
        const next = shown[at + step];
        if (next) change({ team: next.id });
      }}
      onExtend={(place) => extend(opened.id, place)}
      onSnooze={() => setDialog({ kind: 'snooze', teamId: opened.id })}
      onWake={() => wake(opened.id)}
    />
  ) : null;

  return (
    <div className={styles['board']}>
      <BoardHead
        hub={hub}
        board={board}
        gates={gates}
        filter={filter}
        ticked={ticked}
        isPhone={isPhone === true}
        isOfGone={gone !== null}
      />
      <BoardFactsStrip board={board} hub={hub} />
      <BoardFilters
        board={board}
        search={search}
        onSearch={change}
        onClear={() =>
          void navigate({
            search: { ...(openedId ? { team: openedId } : {}), ...(search.sort ? { sort: search.sort } : {}) },
          })
        }
        letters={letters}
        onLetters={setLetters}
      />
      <div className={styles['with']} data-panel={(isWide && panel !== null) || undefined}>
        <div className={styles['pane']}>
          {ticked.size > 0 ? (
            <div className={styles['selection']} role="status">
              <b>{t('tick.count', { count: ticked.size })}</b>
              <Button size="xs" variant="subtle" onClick={() => setTicked(new Set())}>
                {t('tick.none')}
              </Button>
            </div>
          ) : null}
          {gone && gone.length > 0 ? (
            <GoneTeams hub={hub} teams={gone} />
          ) : teams.length === 0 ? (
            <NoTeams hub={hub} />
          ) : shown.length === 0 ? (
            <NoneFits board={board} search={search} onSearch={change} />
          ) : isPhone && !isPrinting ? (
            <BoardList board={board} teams={shown} onOpen={actions.open} />
          ) : (
            <>
              <BoardGrid
                board={board}
                gates={gates ?? null}
                areGatesAwaited={areGatesAwaited}
                rows={rows}
                letters={letters}
                ticked={ticked}
                opened={openedId ?? null}
                isPrinting={isPrinting}
                actions={actions}
              />
              <BoardLegend hasGates={(gates?.stages.length ?? 0) > 0} onHelp={() => setDialog({ kind: 'keys' })} />
            </>
          )}
          <p className={styles['printed']}>
            {dateTime(board.asOf)} ·{' '}
            {isFiltered(search)
              ? t('print.filtered', { count: (gone ?? shown).length, filter: filterWords.join(' · ') })
              : t('print.all', { count: shown.length })}
          </p>
        </div>
        {isWide && opened ? (
          <aside
            className={styles['panel']}
            aria-label={t('panel.label', { team: opened.name })}
            onKeyDown={({ key }) => key === 'Escape' && close()}
          >
            {panel}
          </aside>
        ) : null}
      </div>
      {isWide ? null : (
        <Drawer.Root opened={opened !== null} onClose={close}>
          <Drawer.Overlay />
          <Drawer.Content aria-label={opened ? t('panel.label', { team: opened.name }) : ''}>
            <Drawer.Body p={0}>{panel}</Drawer.Body>
          </Drawer.Content>
        </Drawer.Root>
      )}
      <BoardDialogs
        hub={hub}
        board={board}
        dialog={dialog}
        onClose={() => setDialog(null)}
        lettersAct={lettersAct}
        onLettersAct={setLettersAct}
      />
    </div>
  );
}
