import type { AcceptedView, JoinBody } from '@onsil/contracts';

import { answer, publicApi } from '../../api/client.js';

/** Into a hub in a role, or to one's own place in a team. */
export type InvitationKind = 'hub' | 'team';

/** Accepts as the person who is signed in. */
export function accept(kind: InvitationKind, token: string): Promise<AcceptedView> {
  const body = { token };
  return answer(
    kind === 'hub'
      ? publicApi.POST('/api/v1/invitations/accept', { body })
      : publicApi.POST('/api/v1/team-invitations/accept', { body }),
  );
}

/** Makes the account of somebody new and accepts for them. */
export function join(kind: InvitationKind, body: JoinBody): Promise<AcceptedView> {
  return answer(
    kind === 'hub'
      ? publicApi.POST('/api/v1/invitations/join', { body })
      : publicApi.POST('/api/v1/team-invitations/join', { body }),
  );
}
