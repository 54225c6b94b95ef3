import type { TeamInvitationPreviewView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import { QueryStates } from '../../ui/query-states.js';
import { teamInvitation } from './accept-calls.js';
import { AcceptStep } from './accept-step.js';
import { SignInFrame } from './frame.js';
import styles from './sign-in.module.css';
import { useLinkToken } from './use-link-token.js';

/** Where a team's invitation lands: which team waits for whom, and the one step that takes the place. */
export function TeamInvitationPage() {
  const { t } = useTranslation(['signIn', 'app']);
  const token = useLinkToken();
  const preview = useQuery({
    queryKey: ['team-invitation', token],
    queryFn: () =>
      answer<TeamInvitationPreviewView>(publicApi.POST('/api/v1/team-invitations/preview', { body: { token } })),
    retry: false,
    staleTime: Infinity,
  });
  return (
    <SignInFrame>
      <QueryStates query={preview}>
        {({ hub, team, role, ...invited }) => (
          <div className={styles['form']}>
            <h1>{t('invitation.team', { team })}</h1>
            <p className={styles['lead']}>
              {hub} · {t(role === 'lead' ? 'app:role.team_lead' : 'app:role.team_member')} · {invited.email}
            </p>
            <AcceptStep calls={teamInvitation} token={token} invited={invited} />
          </div>
        )}
      </QueryStates>
    </SignInFrame>
  );
}
