import { Alert, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import { SignInFrame } from './frame.js';
import styles from './sign-in.module.css';
import { useLinkToken } from '../../routing/use-link-token.js';

/** Where the link to a new sign-in address lands; a press makes the address count. */
export function NewAddressPage() {
  const { t } = useTranslation('signIn');
  const problemText = useProblemText();
  const token = useLinkToken();
  const confirm = useMutation({
    mutationFn: () => answer(publicApi.POST('/api/v1/email-confirmations', { body: { token } })),
  });
  return (
    <SignInFrame>
      <div className={styles['form']}>
        <h1>{confirm.isSuccess ? t('newAddress.done') : t('newAddress.title')}</h1>
        <p className={styles['lead']}>{confirm.isSuccess ? t('newAddress.doneBody') : t('newAddress.body')}</p>
        {confirm.error ? (
          <Alert color="red" variant="outline" role="alert">
            {problemText(confirm.error)}
          </Alert>
        ) : null}
        {confirm.isSuccess ? (
          <Button component={Link} to="/sign-in" size="lg" fullWidth>
            {t('newAddress.signIn')}
          </Button>
        ) : (
          <Button size="lg" fullWidth loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('newAddress.submit')}
          </Button>
        )}
      </div>
    </SignInFrame>
  );
}
