import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '../../api/problem.js';
import { useProblemText } from '../use-problem-text.js';
import styles from './error-summary.module.css';
import { nameOfField } from './name-of-field.js';
import { SavedMeanwhile } from './saved-meanwhile.js';

interface ErrorSummaryProps {
  form: Pick<UseFormReturnType<Record<string, unknown>>, 'errors' | 'values' | 'getInputNode'>;
  refusal: Error | null;
  /** How often the form was sent in vain. */
  failures: number;
}

/** On top of a form that was refused: how many things to mend, each a link with its field's name. Takes the focus. */
export function ErrorSummary({ form, refusal, failures }: ErrorSummaryProps) {
  const { t } = useTranslation('ui');
  const problemText = useProblemText();
  const box = useRef<HTMLDivElement>(null);
  const faults = Object.entries(form.errors).filter(([, message]) => Boolean(message));
  const isGeneral = refusal && !(refusal instanceof ApiProblem && refusal.errors.length > 0);
  const isShown = faults.length > 0 || Boolean(isGeneral);
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown, refusal, failures]);
  if (!isShown) return null;
  return (
    <div ref={box} className={styles['summary']} role="alert" tabIndex={-1}>
      <h2>{isGeneral ? problemText(refusal) : t('form.faults', { count: faults.length })}</h2>
      {faults.length > 0 ? (
        <ul>
          {faults.map(([path, message]) => (
            <li key={path}>
              <FaultLink path={path} field={form.getInputNode(path)} message={message} />
            </li>
          ))}
        </ul>
      ) : null}
      <SavedMeanwhile form={form} refusal={refusal} />
    </div>
  );
}

interface FaultLinkProps {
  path: string;
  /** On the page since before it was found faulty. */
  field: HTMLElement | null;
  message: ReactNode;
}

function FaultLink({ path, field, message }: FaultLinkProps) {
  const { t } = useTranslation('ui');
  const name = field ? nameOfField(field) : '';
  return (
    <a
      href={`#${path}`}
      onClick={(event) => {
        event.preventDefault();
        (field?.querySelector('input') ?? field)?.focus();
      }}
    >
      {name ? t('form.fault', { name }) : null} {message}
    </a>
  );
}
