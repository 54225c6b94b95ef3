import { useQuery } from '@tanstack/react-query';

import { meQuery } from '../../api/me.js';
import { AcceptAsMe } from './accept-as-me.js';
import { AcceptWithPassword } from './accept-with-password.js';
import type { InvitationKind } from './invitations.js';
import { JoinForm } from './join-form.js';

interface AcceptStepProps {
  kind: InvitationKind;
  token: string;
  invited: { email: string; name: string; hasAccount: boolean };
}

/** The one step that accepts: a press when signed in, a password when there is an account, else name and password. */
export function AcceptStep({ kind, token, invited: { email, name, hasAccount } }: AcceptStepProps) {
  const { data: me, isPending } = useQuery(meQuery);
  if (isPending) return null;
  if (me?.email === email) return <AcceptAsMe kind={kind} token={token} />;
  if (hasAccount) return <AcceptWithPassword kind={kind} token={token} email={email} />;
  return <JoinForm kind={kind} token={token} email={email} name={name} />;
}
