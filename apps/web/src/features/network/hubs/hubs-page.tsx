import { Button } from '@mantine/core';
import type { NetworkCountsView, NetworkHubView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { DataTable, type Column } from '../../../ui/data-table.js';
import { DownloadMenu } from '../../../ui/download-menu.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { networkCountsQuery, networkHubsQuery } from './hubs.queries.js';
import { InviteManagerDialog } from './invite-manager-dialog.js';
import { NewHubDialog } from './new-hub-dialog.js';

/** What a network operator sees: the hubs with counts, no team and no name; adds hubs and invites their managers. */
export function HubsPage() {
  const { t } = useTranslation('networkHubs');
  const { network } = useParams({ from: '/signed-in/person/n/$network' });
  const query = useQuery(networkHubsQuery(network));
  const counts = useQuery(networkCountsQuery(network));
  const [isAdding, setAdding] = useState(false);
  const [inviting, setInviting] = useState<NetworkHubView | null>(null);
  const columns = useColumns(counts.data, setInviting);
  const add = (
    <Button leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />} onClick={() => setAdding(true)}>
      {t('add.open')}
    </Button>
  );
  return (
    <>
      <PageHeader
        above={query.data?.network.name}
        title={t('title')}
        facts={query.data ? t('facts', { count: query.data.items.length }) : null}
        actions={
          query.data ? (
            <>
              {query.data.items.length > 0 ? (
                <DownloadMenu
                  label={t('export')}
                  choices={[{ path: `/api/v1/networks/${network}/counts/export`, query: {} }]}
                />
              ) : null}
              {add}
            </>
          ) : null
        }
      />
      <Pane>
        <QueryStates query={query}>
          {({ items }) =>
            items.length > 0 ? (
              <DataTable label={t('title')} columns={columns} rows={items} rowKey={({ slug }) => slug} />
            ) : (
              <EmptyState title={t('empty.title')} actions={add}>
                {t('empty.body')}
              </EmptyState>
            )
          }
        </QueryStates>
      </Pane>
      {isAdding ? <NewHubDialog network={network} onClose={() => setAdding(false)} /> : null}
      {inviting ? <InviteManagerDialog network={network} hub={inviting} onClose={() => setInviting(null)} /> : null}
    </>
  );
}

function useColumns(
  counts: NetworkCountsView | undefined,
  onInvite: (hub: NetworkHubView) => void,
): Column<NetworkHubView>[] {
  const { t, i18n } = useTranslation('networkHubs');
  const { number } = useFormats();
  const nameOf = ({ nameKo, nameEn }: NetworkHubView) => (i18n.language === 'ko' ? nameKo : nameEn);
  const count = (key: 'managers' | 'staff' | 'mentors' | 'members'): Column<NetworkHubView> => ({
    key,
    title: t(`column.${key}`),
    isNumber: true,
    cell: (hub) => number(hub[key]),
  });
  const countOfWork = (key: 'openCohorts' | 'teams'): Column<NetworkHubView> => ({
    key,
    title: t(`column.${key}`),
    isNumber: true,
    cell: ({ slug }) => {
      const found = counts?.items.find((item) => item.slug === slug);
      return found ? number(found[key]) : '';
    },
  });
  return [
    { key: 'name', title: t('column.name'), cell: nameOf },
    { key: 'kind', title: t('column.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    { key: 'slug', title: t('column.slug'), cell: ({ slug }) => slug },
    countOfWork('openCohorts'),
    countOfWork('teams'),
    count('managers'),
    count('staff'),
    count('mentors'),
    count('members'),
    {
      key: 'invite',
      title: t('column.invite'),
      cell: (hub) => (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('invite.to', { hub: nameOf(hub) })}
          onClick={() => onInvite(hub)}
        >
          {t('invite.open')}
        </Button>
      ),
    },
  ];
}
