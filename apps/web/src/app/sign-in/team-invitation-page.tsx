import type { TeamInvitationPreviewView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { AcceptStep } from './accept-step.js';
import { SignInFrame } from './frame.js';
import { InvitationNotUsable } from './invitation-not-usable.js';
import styles from './sign-in.module.css';
import { useLinkToken } from '../../routing/use-link-token.js';

/** Where a team's invitation lands: which team waits for whom, and the one step that takes the place. */
export function TeamInvitationPage() {
  const { t, i18n } = useTranslation('signIn');
  const token = useLinkToken();
  const { data, error } = useQuery({
    queryKey: ['team-invitation', token],
    queryFn: () =>
      answer<TeamInvitationPreviewView>(publicApi.POST('/api/v1/team-invitations/preview', { body: { token } })),
    retry: false,
    staleTime: Infinity,
  });
  return (
    <SignInFrame>
      {error ? (
        <InvitationNotUsable error={error} />
      ) : data ? (
        <div className={styles['form']}>
          <h1>{t('teamInvitation.title', { team: data.team })}</h1>
          <p className={styles['lead']}>
            {i18n.language === 'ko' ? data.hub.nameKo : data.hub.nameEn}.{' '}
            {t('teamInvitation.body', { email: data.email })}
          </p>
          <AcceptStep kind="team" token={token} invited={data} />
        </div>
      ) : (
        <PageSkeleton />
      )}
    </SignInFrame>
  );
}
