import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormats } from './format/use-formats.js';
import { IconClock } from './icons/clock.js';
import styles from './page-header.module.css';

interface PageHeaderProps {
  /** A sentence or the name of an object; also the window's title. */
  title: string;
  /** Above the title: where this is, a link back. */
  above?: ReactNode;
  /** One line of facts below the title. */
  facts?: ReactNode;
  /** When the numbers were true; shown as "14:03 기준". */
  asOf?: string | Date;
  /** Quiet actions first, then at most one filled button. */
  actions?: ReactNode;
}

/** The head of every page. */
export function PageHeader({ title, above, facts, asOf, actions }: PageHeaderProps) {
  const { t } = useTranslation('ui');
  useEffect(() => {
    document.title = `${title} · ${t('brand')}`;
  }, [title, t]);
  return (
    <header className={styles['header']}>
      <div>
        {above ? <p className={styles['above']}>{above}</p> : null}
        <h1 tabIndex={-1}>{title}</h1>
        {facts ? <p className={styles['facts']}>{facts}</p> : null}
      </div>
      {asOf || actions ? (
        <div className={styles['actions']}>
          {asOf ? <AsOf instant={asOf} /> : null}
          {actions}
        </div>
      ) : null}
    </header>
  );
}

/** "14:03 기준": when what is shown was true. */
export function AsOf({ instant }: { instant: string | Date }) {
  const { t } = useTranslation('ui');
  const { time } = useFormats();
  return (
    <span className={styles['stamp']}>
      <IconClock size={13} stroke={1.8} aria-hidden />
      {t('asOf', { time: time(instant) })}
    </span>
  );
}
