import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const Dialog = lazy(() => import('./reset-demo-dialog.js').then((part) => ({ default: part.ResetDemoDialog })));

/** The way back to the demo's first state; asks first. */
export function ResetDemo() {
  const { t } = useTranslation('signIn');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('reset.action')}
      </Button>
      {isAsking ? (
        <Suspense>
          <Dialog onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
