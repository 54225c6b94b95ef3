import { Button } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { noticeQuery } from '../../../api/privacy-notice.js';
import { useHub } from '../../../routing/use-hub.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { NoticeForm } from './notice-form.js';
import { SettingsForm } from './settings-form.js';
import { hubQuery } from './settings.queries.js';

/** What a manager sets for the hub: names, clock, language, the sender of its mails, and its privacy notice. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { slug, name } = useHub();
  const hub = useQuery(hubQuery(slug));
  const notice = useQuery(noticeQuery(slug));
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={name}
        actions={
          <Button
            component={Link}
            to={`/h/${slug}/closed-days`}
            variant="default"
            leftSection={<IconCalendarOff size={16} stroke={1.8} aria-hidden />}
          >
            {t('closedDays')}
          </Button>
        }
      />
      <PaneStack>
        <Pane>
          <PaneSection title={t('hub.title')}>
            <QueryStates query={hub}>{(data) => <SettingsForm key={data.version} hub={data} />}</QueryStates>
          </PaneSection>
        </Pane>
        <Pane>
          <PaneSection title={t('notice.title')}>
            <QueryStates query={notice}>
              {(data) => <NoticeForm key={data.notice?.number ?? 0} notice={data.notice} />}
            </QueryStates>
          </PaneSection>
        </Pane>
      </PaneStack>
    </>
  );
}
