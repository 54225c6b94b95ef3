import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';

import { noticeQuery } from '../../api/privacy-notice.js';
import { useHub } from '../../routing/use-hub.js';

const PrivacyNoticeDialog = lazy(async () => {
  const { PrivacyNoticeDialog: dialog } = await import('../../features/identity/privacy/privacy-notice-dialog.js');
  return { default: dialog };
});

/** Shows the hub's privacy notice to whoever has not accepted its newest version. */
export function PrivacyGate() {
  const { slug } = useHub();
  const { data } = useQuery(noticeQuery(slug));
  if (!data?.notice || data.notice.acceptedAt !== null) return null;
  return (
    <Suspense>
      <PrivacyNoticeDialog notice={data.notice} />
    </Suspense>
  );
}
