import type { InvitationPreviewView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { AcceptStep } from './accept-step.js';
import { SignInFrame } from './frame.js';
import { InvitationNotUsable } from './invitation-not-usable.js';
import styles from './sign-in.module.css';
import { useLinkToken } from '../../routing/use-link-token.js';

/** Where an invitation's link lands: who invites to what, and the one step that accepts it. */
export function InvitationPage() {
  const token = useLinkToken();
  const { data, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => answer<InvitationPreviewView>(publicApi.POST('/api/v1/invitations/preview', { body: { token } })),
    retry: false,
    staleTime: Infinity,
  });
  return (
    <SignInFrame>
      {error ? (
        <InvitationNotUsable error={error} />
      ) : data ? (
        <Invitation invitation={data} token={token} />
      ) : (
        <PageSkeleton />
      )}
    </SignInFrame>
  );
}

function Invitation({ invitation, token }: { invitation: InvitationPreviewView; token: string }) {
  const { t, i18n } = useTranslation(['signIn', 'app']);
  const { state, email, role } = invitation;
  const hub = i18n.language === 'ko' ? invitation.hub.nameKo : invitation.hub.nameEn;
  if (state !== 'open')
    return (
      <div className={styles['form']}>
        <h1>{t(`invitation.${state}.title`)}</h1>
        <p className={styles['lead']}>{t(`invitation.${state}.body`, { hub })}</p>
        <Link to="/sign-in">{t('invitation.signIn')}</Link>
      </div>
    );
  return (
    <div className={styles['form']}>
      <h1>{t('invitation.title', { hub })}</h1>
      <p className={styles['lead']}>{t('invitation.body', { role: t(`app:role.${role}`), email })}</p>
      <AcceptStep kind="hub" token={token} invited={invitation} />
    </div>
  );
}
