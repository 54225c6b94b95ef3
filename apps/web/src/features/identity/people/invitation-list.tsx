import { Button, Group } from '@mantine/core';
import type { InvitationView } from '@onsil/contracts';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, api, ifMatch } from '../../../api/client.js';
import { useCan, useHub } from '../../../routing/use-hub.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useTellRefusal } from '../../../ui/use-tell-refusal.js';
import { GrantLine } from './grant-line.js';
import { MoreButton } from '../../../ui/more-button.js';
import { invitationsQuery } from './people.queries.js';

/** Invitations, newest first: open ones can be sent again or taken back. */
export function InvitationList() {
  const { t } = useTranslation('people');
  const { slug } = useHub();
  const { dateTime } = useFormats();
  const mayInvite = useCan()('people.invite');
  const query = useInfiniteQuery(invitationsQuery(slug));
  const columns: Column<InvitationView>[] = [
    { key: 'email', title: t('column.email'), cell: ({ email }) => email },
    { key: 'name', title: t('column.name'), cell: ({ name }) => name },
    {
      key: 'role',
      title: t('column.roles'),
      cell: (invitation) => <GrantLine grant={{ ...invitation, endsOn: null }} />,
    },
    { key: 'state', title: t('column.state'), cell: ({ state, sentAt }) => stateText(state, sentAt) },
    { key: 'expiresAt', title: t('column.expires'), cell: ({ expiresAt }) => dateTime(expiresAt) },
    ...(mayInvite
      ? [
          {
            key: 'change',
            title: t('column.change'),
            cell: (invitation: InvitationView) => <InvitationActions invitation={invitation} />,
          },
        ]
      : []),
  ];

  function stateText(state: InvitationView['state'], sentAt: string | null): string {
    return state === 'open' && sentAt === null ? t('state.unsent') : t(`state.${state}`);
  }

  return (
    <QueryStates query={query}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0)
          return <EmptyState title={t('noInvitations.title')}>{t('noInvitations.body')}</EmptyState>;
        return (
          <>
            <DataTable label={t('tab.invitations')} columns={columns} rows={rows} rowKey={({ id }) => id} />
            <MoreButton query={query} />
          </>
        );
      }}
    </QueryStates>
  );
}

function InvitationActions({ invitation: { id, email, version, state } }: { invitation: InvitationView }) {
  const { t } = useTranslation('people');
  const { slug } = useHub();
  const queryClient = useQueryClient();
  const call = { params: { path: { hub: slug, id } }, headers: ifMatch(version) };
  const tellRefusal = useTellRefusal();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['invitations', slug] });
  const resend = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/hubs/{hub}/invitations/{id}/resend', call)),
    onSuccess: () => notifyDone(t('resend.done', { email })),
    onError: tellRefusal,
    onSettled: refresh,
  });
  const revoke = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/hubs/{hub}/invitations/{id}', call)),
    onSuccess: () => notifyDone(t('revoke.done', { email })),
    onError: tellRefusal,
    onSettled: refresh,
  });
  if (state === 'accepted' || state === 'revoked') return null;
  const button = { variant: 'default', size: 'compact-sm' } as const;
  return (
    <Group gap={6} wrap="nowrap">
      <Button
        {...button}
        aria-label={t('resend.to', { email })}
        loading={resend.isPending}
        onClick={() => resend.mutate()}
      >
        {t('resend.submit')}
      </Button>
      <Button
        {...button}
        aria-label={t('revoke.of', { email })}
        loading={revoke.isPending}
        onClick={() => revoke.mutate()}
      >
        {t('revoke.submit')}
      </Button>
    </Group>
  );
}
