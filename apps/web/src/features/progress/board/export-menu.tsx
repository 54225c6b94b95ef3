import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { downloadPath } from '../download.js';
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
  const kinds = [
    {
      kind: 'board',
      path: `${root}/cohorts/${cohort}/board/export`,
      query: ticked.size > 0 ? { teams: [...ticked].join(',') } : filter,
    },
    { kind: 'teams', path: `${root}/exports/teams`, query: { cohort } },
    { kind: 'people', path: `${root}/exports/people`, query: { cohort } },
  ] as const;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant={ticked.size > 0 ? 'filled' : 'subtle'} leftSection={<IconDownload size={17} aria-hidden />}>
          {ticked.size > 0 ? t('action.exportTicked', { count: ticked.size }) : t('action.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.flatMap(({ kind, path, query }) =>
          (['xlsx', 'csv'] as const).map((format) => (
            <Menu.Item key={`${kind}${format}`} component="a" href={downloadPath(path, { ...query, format })} download>
              {t(`export.${kind}`)} · {t(`export.${format}`)}
            </Menu.Item>
          )),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
