import { Alert, Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import { SignInFrame } from './frame.js';
import styles from './sign-in.module.css';
import { useLinkToken } from '../../routing/use-link-token.js';
import { useSignedIn } from './use-signed-in.js';
import { wantedPlace } from './wanted-place.js';

/** Where a mailed link lands. It is spent by a press, so that mail scanners that open links do not use it up. */
export function LinkPage() {
  const { t } = useTranslation('signIn');
  const problemText = useProblemText();
  const token = useLinkToken();
  const signedIn = useSignedIn();
  const [ownDevice, setOwnDevice] = useState(false);
  const spend = useMutation({
    mutationFn: () => answer(publicApi.POST('/api/v1/sign-in-links/spend', { body: { token, ownDevice } })),
    onSuccess: () => signedIn(wantedPlace.take()),
  });
  return (
    <SignInFrame>
      <div className={styles['form']}>
        <h1>{t('landing.title')}</h1>
        <p className={styles['lead']}>{t('landing.body')}</p>
        {spend.error ? (
          <Alert color="red" variant="outline" role="alert">
            {problemText(spend.error)} <Link to="/sign-in">{t('landing.again')}</Link>
          </Alert>
        ) : null}
        <Checkbox
          label={t('ownDevice')}
          checked={ownDevice}
          onChange={(event) => setOwnDevice(event.currentTarget.checked)}
        />
        <Button size="lg" fullWidth loading={spend.isPending} onClick={() => spend.mutate()}>
          {t('landing.submit')}
        </Button>
      </div>
    </SignInFrame>
  );
}
