import { Button, Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { DownloadMenu } from '../../../ui/download-menu.js';
import { IconUserPlus } from '../../../ui/icons/user-plus.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane } from '../../../ui/pane.js';
import { InvitationList } from './invitation-list.js';
import { InviteDialog } from './invite-dialog.js';
import { PeopleList } from './people-list.js';
import styles from './people.module.css';
import type { PeopleSearch } from './people-search.js';

/** Who holds which role in the hub, and who was invited. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const { name, slug } = useHub();
  const can = useCan();
  const { tab, ...filter }: PeopleSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const [isInviting, setInviting] = useState(false);
  const show = (value: string | null) =>
    void navigate({ to: '.', search: value === 'invitations' ? { tab: 'invitations' } : {} });
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={t('facts', { hub: name })}
        actions={
          <>
            {tab === 'invitations' ? null : (
              <DownloadMenu
                label={t('export')}
                choices={[{ path: `/api/v1/hubs/${slug}/exports/roles`, query: filter }]}
              />
            )}
            {can('people.invite') ? (
              <Button
                leftSection={<IconUserPlus size={16} stroke={1.8} aria-hidden />}
                onClick={() => setInviting(true)}
              >
                {t('invite.open')}
              </Button>
            ) : null}
          </>
        }
      />
      <Pane>
        <Tabs value={tab ?? 'people'} onChange={show} keepMounted={false}>
          <Tabs.List className={styles['tabs']} aria-label={t('title')}>
            <Tabs.Tab value="people">{t('tab.people')}</Tabs.Tab>
            <Tabs.Tab value="invitations">{t('tab.invitations')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="people">
            <PeopleList onInvite={() => setInviting(true)} />
          </Tabs.Panel>
          <Tabs.Panel value="invitations">
            <InvitationList />
          </Tabs.Panel>
        </Tabs>
      </Pane>
      {isInviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </>
  );
}
