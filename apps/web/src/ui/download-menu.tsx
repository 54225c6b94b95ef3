import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { downloadPath } from '../api/download-path.js';
import { IconDownload } from './icons/download.js';

/** What can be taken: its name where there are several, its route, and the filter that stands on the page. */
export interface DownloadChoice {
  readonly path: string;
  readonly query: object;
  readonly label?: string;
}

interface DownloadMenuProps {
  label: string;
  choices: readonly DownloadChoice[];
  variant?: 'subtle' | 'filled' | 'default';
}

/** What a page shows, in its filter, as a workbook or as CSV. */
export function DownloadMenu({ label, choices, variant = 'subtle' }: DownloadMenuProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant={variant} leftSection={<IconDownload size={17} aria-hidden />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <DownloadItems choices={choices} />
      </Menu.Dropdown>
    </Menu>
  );
}

/** The same as items of a menu that holds more than downloads. */
export function DownloadItems({ choices }: Pick<DownloadMenuProps, 'choices'>) {
  const { t } = useTranslation('ui');
  return choices.flatMap(({ path, query, label: name }) =>
    (['xlsx', 'csv'] as const).map((format) => (
      <Menu.Item key={`${path}${format}`} component="a" href={downloadPath(path, { ...query, format })} download>
        {[name, t(`download.${format}`)].filter(Boolean).join(' · ')}
      </Menu.Item>
    )),
  );
}
