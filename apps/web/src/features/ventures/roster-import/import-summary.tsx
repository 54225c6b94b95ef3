import type { RosterImportView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { IconFileSpreadsheet } from '../../../ui/icons/file-spreadsheet.js';
import styles from './roster-import.module.css';

/** The dry run in numbers. */
export function ImportSummary({ dryRun }: { dryRun: RosterImportView }) {
  const { t } = useTranslation('rosterImport');
  const { number, day } = useFormats();
  const { fileName, counts, confirmedBefore, sheet, cohorts } = dryRun;
  const figures = [
    { key: 'new', value: counts.new },
    { key: 'changed', value: counts.changed, tone: 'changed' },
    { key: 'decision', value: counts.decision - counts.decided, tone: 'late' },
    { key: 'refused', value: counts.refused, tone: 'late' },
  ] as const;
  return (
    <section className={styles['summary']} aria-label={t('summary.label')}>
      <div>
        <p className={styles['file']}>
          <IconFileSpreadsheet size={17} stroke={1.8} aria-hidden />
          {fileName}
        </p>
        <p className={styles['quiet']}>
          {t('summary.read', { count: counts.rows })}
          {sheet ? ` ${t('summary.sheet', { sheet })}` : ''}
          {counts.skipped > 0 ? ` ${t('summary.skipped', { count: counts.skipped })}` : ''}{' '}
          <b>{t('summary.nothingYet')}</b> {t('summary.undo')}
        </p>
        {confirmedBefore ? <p className={styles['quiet']}>{t('summary.before')}</p> : null}
        <p className={styles['quiet']}>
          {t('summary.members', { count: counts.members })}
          {counts.withoutMember > 0 ? ` ${t('summary.withoutMember', { count: counts.withoutMember })}` : ''}
          {counts.sameNames > 0 ? ` ${t('summary.sameNames', { count: counts.sameNames })}` : ''}
        </p>
        {cohorts.length > 0 ? (
          <details className={styles['cohorts']}>
            <summary>{t('summary.cohorts', { count: cohorts.length })}</summary>
            <ul>
              {cohorts.map(({ name, startsOn, teams }) => (
                <li key={name}>{t('summary.cohort', { name, day: day(startsOn), count: teams })}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      {figures.map((figure) => (
        <div key={figure.key}>
          <p className={styles['quiet']}>{t(`summary.${figure.key}`)}</p>
          <p className={styles['figure']} data-tone={'tone' in figure && figure.value > 0 ? figure.tone : undefined}>
            {number(figure.value)}
          </p>
        </div>
      ))}
    </section>
  );
}
