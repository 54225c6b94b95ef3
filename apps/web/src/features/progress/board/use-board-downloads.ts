import { useTranslation } from 'react-i18next';

import type { DownloadChoice } from '../../../ui/download-menu.js';
import type { BoardSearch } from './board-search.js';

interface BoardDownloads {
  hub: string;
  cohort: string;
  filter: Omit<BoardSearch, 'team' | 'sort'>;
  /** With ticks the board's file holds these teams only. */
  ticked: ReadonlySet<string>;
}

/** The board in its filter, the teams, the people. */
export function useBoardDownloads({ hub, cohort, filter, ticked }: BoardDownloads): DownloadChoice[] {
  const { t } = useTranslation('board');
  const root = `/api/v1/hubs/${hub}`;
  return [
    {
      label: t('export.board'),
      path: `${root}/cohorts/${cohort}/board/export`,
      query: ticked.size > 0 ? { teams: [...ticked].join(',') } : filter,
    },
    { label: t('export.teams'), path: `${root}/exports/teams`, query: { cohort } },
    { label: t('export.people'), path: `${root}/exports/people`, query: { cohort } },
  ];
}
