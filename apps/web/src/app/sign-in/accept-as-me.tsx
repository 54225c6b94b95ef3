import { Alert, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useProblemText } from '../../ui/use-problem-text.js';
import { accept, type InvitationKind } from './invitations.js';
import { useSignedIn } from './use-signed-in.js';

/** One press, for somebody who is signed in with the invited address. */
export function AcceptAsMe({ kind, token }: { kind: InvitationKind; token: string }) {
  const { t } = useTranslation('signIn');
  const problemText = useProblemText();
  const signedIn = useSignedIn();
  const accepting = useMutation({
    mutationFn: () => accept(kind, token),
    onSuccess: ({ hub }) => signedIn(`/h/${hub}`),
  });
  return (
    <>
      {accepting.error ? (
        <Alert color="red" variant="outline" role="alert">
          {problemText(accepting.error)}
        </Alert>
      ) : null}
      <Button size="lg" fullWidth loading={accepting.isPending} onClick={() => accepting.mutate()}>
        {t('invitation.accept')}
      </Button>
    </>
  );
}
