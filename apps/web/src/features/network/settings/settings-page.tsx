import { Button } from '@mantine/core';
import type { HubView, PrivacyNoticeView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { noticeQuery } from '../../../api/privacy-notice.js';
import { useHub } from '../../../routing/use-hub.js';
import { useHeldForm } from '../../../ui/form/use-held-form.js';
import { IconCalendarOff } from '../../../ui/icons/calendar-off.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useHeld } from '../../../ui/use-held.js';
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
            <QueryStates query={hub}>{(data) => <HeldSettings hub={data} />}</QueryStates>
          </PaneSection>
        </Pane>
        <Pane>
          <PaneSection title={t('notice.title')}>
            <QueryStates query={notice}>{(data) => <HeldNotice notice={data.notice} />}</QueryStates>
          </PaneSection>
        </Pane>
      </PaneStack>
    </>
  );
}

function HeldSettings({ hub }: { hub: HubView }) {
  const held = useHeldForm(hub);
  return <SettingsForm key={held.subject.version} held={held} />;
}

/** A new version does not take away what is being written; publishing adds one more, whatever came meanwhile. */
function HeldNotice({ notice: live }: { notice: PrivacyNoticeView | null }) {
  const [isChanged, setChanged] = useState(false);
  const notice = useHeld(live, String(live?.number ?? 0), isChanged);
  return <NoticeForm key={notice?.number ?? 0} notice={notice} onChanged={setChanged} />;
}
