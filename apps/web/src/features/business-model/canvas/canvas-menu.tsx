import { Button, Menu } from '@mantine/core';
import type { CanvasView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { IconChevronDown } from '../../../ui/icons/chevron-down.js';
import { IconDownload } from '../../../ui/icons/download.js';
import { IconEdit } from '../../../ui/icons/edit.js';
import { IconHistory } from '../../../ui/icons/history.js';
import { IconPrinter } from '../../../ui/icons/printer.js';

interface CanvasMenuProps {
  canvas: CanvasView;
  onVersion: () => void;
  onRename: () => void;
}

const FILES = [
  ['pdfA4', 'format=pdf&paper=A4'],
  ['pdfA3', 'format=pdf&paper=A3'],
  ['png', 'format=png'],
  ['json', 'format=json'],
] as const;

/** What is done with the whole canvas now and then; files are made by the server and saved by the browser. */
export function CanvasMenu({ canvas: { id, capabilities }, onVersion, onRename }: CanvasMenuProps) {
  const { t } = useTranslation('canvas');
  const { slug } = useHub();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={17} stroke={1.8} aria-hidden />}>
          {t('menu.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {capabilities.write ? (
          <Menu.Item leftSection={<IconHistory size={17} stroke={1.8} aria-hidden />} onClick={onVersion}>
            {t('version.name')}
          </Menu.Item>
        ) : null}
        {capabilities.change ? (
          <Menu.Item leftSection={<IconEdit size={17} stroke={1.8} aria-hidden />} onClick={onRename}>
            {t('rename.open')}
          </Menu.Item>
        ) : null}
        <Menu.Item
          leftSection={<IconPrinter size={17} stroke={1.8} aria-hidden />}
          onClick={() => setTimeout(() => window.print())}
        >
          {t('print')}
        </Menu.Item>
        {capabilities.export
          ? FILES.map(([file, query]) => (
              <Menu.Item
                key={file}
                component="a"
                href={`/api/v1/hubs/${slug}/canvases/${id}/export?${query}`}
                leftSection={<IconDownload size={17} stroke={1.8} aria-hidden />}
              >
                {t('export.as', { file: t(`export.${file}`) })}
              </Menu.Item>
            ))
          : null}
      </Menu.Dropdown>
    </Menu>
  );
}
