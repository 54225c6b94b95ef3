import { Alert, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import { useSignedIn } from './use-signed-in.js';

/** One press, for somebody who is signed in with the invited address. */
export function AcceptAsMe({ token }: { token: string }) {
  const { t } = useTranslation('signIn');
  const problemText = useProblemText();
  const signedIn = useSignedIn();
  const accept = useMutation({
    mutationFn: () => answer(publicApi.POST('/api/v1/invitations/accept', { body: { token } })),
    onSuccess: ({ hub }) => signedIn(`/h/${hub}`),
  });
  return (
    <>
      {accept.error ? (
        <Alert color="red" variant="outline" role="alert">
          {problemText(accept.error)}
        </Alert>
      ) : null}
      <Button size="lg" fullWidth loading={accept.isPending} onClick={() => accept.mutate()}>
        {t('invitation.accept')}
      </Button>
    </>
  );
}
