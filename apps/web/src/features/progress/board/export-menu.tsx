import { useTranslation } from 'react-i18next';

import { DownloadMenu } from '../../../ui/download-menu.js';
import type { BoardSearch } from './board-search.js';

interface ExportMenuProps {
  hub: string;
  cohort: string;
  filter: Omit<BoardSearch, 'team' | 'sort'>;
  /** With ticks the board's file holds these teams only, and the button is the page's filled one. */
  ticked: ReadonlySet<string>;
}

/** The board in its filter, the teams, the people; as a workbook or as CSV. */
export function ExportMenu({ hub, cohort, filter, ticked }: ExportMenuProps) {
  const { t } = useTranslation('board');
  const root = `/api/v1/hubs/${hub}`;
  const choices = [
    {
      label: t('export.board'),
      path: `${root}/cohorts/${cohort}/board/export`,
      query: ticked.size > 0 ? { teams: [...ticked].join(',') } : filter,
    },
    { label: t('export.teams'), path: `${root}/exports/teams`, query: { cohort } },
    { label: t('export.people'), path: `${root}/exports/people`, query: { cohort } },
  ];
  return (
    <DownloadMenu
      label={ticked.size > 0 ? t('action.exportTicked', { count: ticked.size }) : t('action.export')}
      variant={ticked.size > 0 ? 'filled' : 'subtle'}
      choices={choices}
    />
  );
}
