import { useTranslation } from 'react-i18next';

import { ApiProblem } from '../api/problem.js';

/** What to tell of a failed change: the server's sentence, or that nothing came through. */
export function useProblemText(): (error: Error) => string {
  const { t } = useTranslation('ui');
  return (error) => {
    if (!(error instanceof ApiProblem)) return t('unreachable');
    const fields = error.errors.map(({ message }) => message);
    return fields.length > 0 ? fields.join(' ') : error.message;
  };
}
