import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '../api/problem.js';
import { NotFound } from './no-page.js';
import { StateTitle } from './state-title.js';
import styles from './states.module.css';

interface ErrorStateProps {
  error: unknown;
  /** Asks again; absent where that cannot help. */
  onRetry?: () => void;
}

/** What stands where something could not be loaded: the reason, that saved work is safe, the request's number. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useTranslation('ui');
  if (error instanceof ApiProblem && error.status === 404) return <NotFound />;
  const isRefusal = error instanceof ApiProblem && error.status < 500;
  return (
    <div className={styles['state']} role="alert">
      <StateTitle>{isRefusal ? error.message : t('error.title')}</StateTitle>
      {isRefusal ? null : <p>{t('error.body')}</p>}
      {error instanceof ApiProblem ? <p>{t('error.request', { id: shortId(error.requestId) })}</p> : null}
      {onRetry && !isRefusal ? <Button onClick={onRetry}>{t('error.retry')}</Button> : null}
    </div>
  );
}

/** The end of a request's id differs between requests of one minute; its beginning is the time. */
export function shortId(requestId: string): string {
  return requestId.slice(-9).toUpperCase();
}
