import { Button, Group } from '@mantine/core';
import type { InvitedView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { DataTable, type Column } from '../../../ui/data-table.js';

type Line = InvitedView['items'][number];

interface InviteResultProps {
  items: Line[];
  onClose: () => void;
}

/** What became of each line; those that were not invited come first, so that they can be mended. */
export function InviteResult({ items, onClose }: InviteResultProps) {
  const { t } = useTranslation('people');
  const invited = items.filter(({ outcome }) => outcome === 'invited');
  const rest = items.filter(({ outcome }) => outcome !== 'invited');
  const columns: Column<Line>[] = [
    { key: 'line', title: t('result.line'), isNumber: true, cell: ({ line }) => line },
    { key: 'text', title: t('result.text'), cell: ({ text }) => text },
    { key: 'outcome', title: t('result.outcome'), cell: ({ outcome }) => t(`outcome.${outcome}`) },
  ];
  return (
    <>
      <p role="status">
        {t('result.invited', { count: invited.length })}{' '}
        {rest.length > 0 ? t('result.rest', { count: rest.length }) : null}
      </p>
      <DataTable
        label={t('result.title')}
        columns={columns}
        rows={[...rest, ...invited]}
        rowKey={({ line }) => String(line)}
      />
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('result.close')}</Button>
      </Group>
    </>
  );
}
