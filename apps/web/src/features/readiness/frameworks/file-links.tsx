import type { FrameworkFileType } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { IconDownload } from '../../../ui/icons/download.js';
import styles from '../readiness.module.css';

const FORMATS = ['xlsx', 'json'] as const satisfies readonly FrameworkFileType[];

/** A framework to take away, in each form that can be loaded again. */
export function FileLinks({ label, href }: { label: string; href: (format: FrameworkFileType) => string }) {
  const { t } = useTranslation('readiness');
  return (
    <p className={styles['files']}>
      <IconDownload size={16} stroke={1.8} aria-hidden /> {label}:{' '}
      {FORMATS.map((format) => (
        <a key={format} href={href(format)} aria-label={`${label}: ${t(`frameworks.file.${format}`)}`}>
          {t(`frameworks.file.${format}`)}
        </a>
      ))}
    </p>
  );
}
