import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '../../api/problem.js';
import { useProblemText } from '../use-problem-text.js';
import styles from './error-summary.module.css';

interface ErrorSummaryProps {
  form: Pick<UseFormReturnType<Record<string, unknown>>, 'errors' | 'getInputNode'>;
  refusal: Error | null;
}

/** On top of a form that was refused: how many things to mend, each a link with its field's name. Takes the focus. */
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
              <FaultLink path={path} field={form.getInputNode(path)} message={message} />
            </li>
          ))}
        </ul>
      ) : null}
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
  const name = field ? nameOf(field) : '';
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

/** What a field, or a group of choices, is called on the page. */
function nameOf(field: HTMLElement): string {
  const group = field.querySelector('[role="radiogroup"]');
  const label = group
    ? document.getElementById(group.getAttribute('aria-labelledby') ?? '')
    : (field as HTMLInputElement).labels?.[0];
  return label?.textContent ?? '';
}
