import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';

const FILES = [
  ['pdfA4', 'format=pdf&paper=A4'],
  ['pdfA3', 'format=pdf&paper=A3'],
  ['png', 'format=png'],
  ['json', 'format=json'],
] as const;

/** The canvas as a file, made by the server and saved by the browser. */
export function ExportMenu({ canvasId }: { canvasId: string }) {
  const { t } = useTranslation('canvas');
  const { slug } = useHub();
  const can = useCan();
  if (!can('business_model.export')) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={17} stroke={1.8} aria-hidden />}>
          {t('export.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FILES.map(([file, query]) => (
          <Menu.Item key={file} component="a" href={`/api/v1/hubs/${slug}/canvases/${canvasId}/export?${query}`}>
            {t(`export.${file}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
