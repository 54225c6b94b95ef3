import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '../../api/problem.js';
import { useProblemText } from '../use-problem-text.js';
import styles from './error-summary.module.css';

interface ErrorSummaryProps {
  form: Pick<UseFormReturnType<Record<string, unknown>>, 'errors' | 'getInputNode'>;
  refusal: Error | null;
}

/** On top of a form that was refused: how many things to mend, each a link to its field. Takes the focus. */
export function ErrorSummary({ form, refusal }: ErrorSummaryProps) {
  const { t } = useTranslation('ui');
  const problemText = useProblemText();
  const box = useRef<HTMLDivElement>(null);
  const faults = Object.entries(form.errors).filter(([, message]) => Boolean(message));
  const isGeneral = refusal && !(refusal instanceof ApiProblem && refusal.errors.length > 0);
  const isShown = faults.length > 0 || Boolean(isGeneral);
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown, refusal]);
  if (!isShown) return null;
  return (
    <div ref={box} className={styles['summary']} role="alert" tabIndex={-1}>
      <h2>{isGeneral ? problemText(refusal) : t('form.faults', { count: faults.length })}</h2>
      {faults.length > 0 ? (
        <ul>
          {faults.map(([path, message]) => (
            <li key={path}>
              <a
                href={`#${path}`}
                onClick={(event) => {
                  event.preventDefault();
                  form.getInputNode(path)?.focus();
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
