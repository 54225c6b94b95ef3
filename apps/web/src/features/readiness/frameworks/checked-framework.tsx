import type { CheckedFrameworkView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { DataTable } from '../../../ui/data-table.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import styles from '../readiness.module.css';
import { FrameworkPreview } from './framework-preview.js';

type Fault = CheckedFrameworkView['faults'][number];

/** What was read from a file: everything that is wrong with it, or what it would become. */
export function CheckedFramework({ file, checked }: { file: File; checked: CheckedFrameworkView }) {
  const { framework, sha256 } = checked;
  return (
    <div role="status" className={styles['checked']}>
      {framework ? (
        <FrameworkPreview file={file} sha256={sha256} framework={framework} />
      ) : (
        <Faults checked={checked} />
      )}
    </div>
  );
}

function Faults({ checked: { faults, more } }: { checked: CheckedFrameworkView }) {
  const { t } = useTranslation('readiness');
  const columns = [
    {
      key: 'place',
      title: t('load.place'),
      cell: ({ at }: Fault) => (at ? <code className={styles['place']}>{at}</code> : t('load.wholeFile')),
    },
    { key: 'what', title: t('load.what'), cell: ({ message }: Fault) => message },
  ];
  return (
    <Pane>
      <PaneSection title={t('load.faults', { count: faults.length + more })}>
        <p>{t('load.faultsBody')}</p>
        {more > 0 ? <p className={styles['quiet']}>{t('load.more', { count: more })}</p> : null}
      </PaneSection>
      <DataTable
        label={t('load.faults', { count: faults.length + more })}
        columns={columns}
        rows={faults}
        rowKey={({ kind, at, message }) => `${kind} ${at} ${message}`}
      />
    </Pane>
  );
}
