import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import type { LogFault } from './log-draft.rule.js';
import styles from './log.module.css';

/** What is still missing, each a link to its place; takes the focus. */
export function FaultList({ box, faults }: { box: RefObject<HTMLDivElement | null>; faults: readonly LogFault[] }) {
  const { t } = useTranslation('sessionLog');
  return (
    <div ref={box} className={styles['faults']} role="alert" tabIndex={-1}>
      <h2>{t('fault.count', { count: faults.length })}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>
            <a
              href={`#log-${fault}`}
              onClick={(event) => {
                event.preventDefault();
                const place = document.getElementById(`log-${fault}`);
                (place?.querySelector<HTMLElement>('input, button') ?? place)?.focus();
              }}
            >
              {fault.startsWith('action-')
                ? t('fault.action', { number: Number(fault.slice('action-'.length)) + 1 })
                : t(`fault.${fault as 'actions' | 'minutes'}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
