import type { CheckedFrameworkView } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { checkFrameworkFile } from '../../../api/readiness-frameworks.js';
import { useHub } from '../../../routing/use-hub.js';
import { FileDrop } from '../../../ui/file-drop.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import styles from '../readiness.module.css';
import { CheckedFramework } from './checked-framework.js';
import { FileLinks } from './file-links.js';

/** As the server takes them. */
const MEGABYTES = 5;

/** `/h/$hub/readiness/frameworks/load`: a manager chooses a file, sees what it would become, and loads it. */
export function LoadFrameworkPage() {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const [read, setRead] = useState<{ file: File; checked: CheckedFrameworkView } | null>(null);
  return (
    <>
      <PageHeader
        above={
          <Link to="/h/$hub/readiness/frameworks" params={{ hub: slug }}>
            {t('load.back')}
          </Link>
        }
        title={t('load.title')}
        facts={t('load.facts')}
      />
      <PaneStack>
        <Pane>
          <PaneSection title={t('load.file')}>
            <div className={styles['loading']}>
              <p>{t('load.body')}</p>
              <FileLinks
                label={t('load.example')}
                href={(format) => `/api/v1/hubs/${slug}/readiness-framework-example?format=${format}`}
              />
              <FileDrop
                label={t(read ? 'load.another' : 'load.choose')}
                limits={t('load.limits', { megabytes: MEGABYTES })}
                maxBytes={MEGABYTES * 1_048_576}
                accept=".xlsx,.json"
                multiple={false}
                send={async (file, options) => {
                  setRead(null);
                  // Kept as it was read: loading sends the same bytes, whatever becomes of the file on the disk.
                  const kept = new File([await file.arrayBuffer()], file.name, { type: file.type });
                  setRead({ file: kept, checked: await checkFrameworkFile(slug, kept, options) });
                }}
              />
            </div>
          </PaneSection>
        </Pane>
        {read ? <CheckedFramework key={read.checked.sha256} file={read.file} checked={read.checked} /> : null}
      </PaneStack>
    </>
  );
}
