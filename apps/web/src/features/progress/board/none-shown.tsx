import type { BoardView } from '@onsil/contracts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useCan } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { shownTeams } from './board-rows.rule.js';
import type { BoardSearch } from './board-search.js';
import { filterOf } from './filter-of.js';

/** A cohort without teams, and the way to its first ones for who may bring them. */
export function NoTeams({ hub }: { hub: string }) {
  const { t } = useTranslation('board');
  const mayImport = useCan()('roster.import');
  return (
    <EmptyState
      title={t('empty.title')}
      actions={
        mayImport ? (
          <Button component={Link} to={`/h/${hub}/teams/import`}>
            {t('empty.action')}
          </Button>
        ) : null
      }
    >
      {t('empty.body')}
    </EmptyState>
  );
}

interface NoneFitsProps {
  board: BoardView;
  search: BoardSearch;
  onSearch: (change: BoardSearch) => void;
}

/** Nothing fits: which condition to take off, and how many teams would be seen then. */
export function NoneFits({ board, search, onSearch }: NoneFitsProps) {
  const { t } = useTranslation('board');
  const { team: _team, sort: _sort, ...filter } = search;
  const [best] = (Object.keys(filter) as (keyof typeof filter)[])
    .filter((name) => filter[name] !== undefined)
    .map((name) => ({ name, count: shownTeams(board, filterOf({ ...filter, [name]: undefined }), 'risk').length }))
    .sort((a, b) => b.count - a.count);
  return (
    <EmptyState
      kind="filtered"
      title={t('none.title')}
      actions={
        best ? (
          <Button variant="default" onClick={() => onSearch({ [best.name]: undefined })}>
            {t('none.action', { filter: t(`filter.${best.name}`) })}
          </Button>
        ) : null
      }
    >
      {best ? t('none.body', { filter: t(`filter.${best.name}`), count: best.count }) : null}
    </EmptyState>
  );
}
