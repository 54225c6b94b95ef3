import { Button } from '@mantine/core';
import type { CheckedFrameworkView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { loadFramework } from '../../../api/readiness-frameworks.js';
import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { useReadinessChanged } from '../readiness.queries.js';
import styles from '../readiness.module.css';
import { useFrameworkWords } from '../use-framework-words.js';
import { FrameworkCriteria } from './framework-criteria.js';

type Framework = NonNullable<CheckedFrameworkView['framework']>;

interface FrameworkPreviewProps {
  file: File;
  sha256: string;
  framework: Framework;
}

/** A framework as it would be loaded, with its licence and every criterion. Loading is asked for, since it stays. */
export function FrameworkPreview({ file, sha256, framework }: FrameworkPreviewProps) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { say } = useFrameworkWords();
  const navigate = useNavigate();
  const changed = useReadinessChanged(slug);
  const [isAsking, setAsking] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const load = useMutation({
    mutationFn: () => loadFramework(slug, { file, sha256, key }),
    onSuccess: (row) => {
      notifyDone(t('load.done'));
      changed();
      void navigate({
        to: '/h/$hub/readiness/frameworks',
        params: { hub: slug },
        search: { open: `${row.key}.${row.version}` },
      });
    },
  });
  const { content, version, isUnchanged } = framework;
  return (
    <Pane>
      <PaneSection
        title={<span lang={content.writtenIn}>{say(content.name)}</span>}
        end={isUnchanged ? null : <Button onClick={() => setAsking(true)}>{t('load.take', { version })}</Button>}
      >
        <p>{isUnchanged ? t('load.unchanged', { version }) : t('load.clean')}</p>
        <p lang={content.writtenIn}>{say(content.summary)}</p>
        <Facts framework={framework} />
      </PaneSection>
      <FrameworkCriteria content={content} />
      {isAsking ? (
        <ConfirmModal
          opened
          onClose={() => setAsking(false)}
          title={t('load.confirmTitle')}
          confirm={t('load.take', { version })}
          onConfirm={() => load.mutate()}
          change={load}
        >
          {t('load.confirmBody')}
        </ConfirmModal>
      ) : null}
    </Pane>
  );
}

function Facts({ framework: { key, content } }: { framework: Framework }) {
  const { t } = useTranslation('readiness');
  const { say } = useFrameworkWords();
  const { writtenIn, licence, sourceUrl, dimensions, levels, cells, scoring } = content;
  const criteria = cells.reduce((count, cell) => count + cell.criteria.length, 0);
  return (
    <dl className={styles['facts']}>
      <dt>{t('load.licence')}</dt>
      <dd>
        <span lang={writtenIn}>{say(licence)}</span>{' '}
        {sourceUrl ? (
          <a href={sourceUrl} target="_blank" rel="noreferrer">
            {t('source')}
          </a>
        ) : null}
      </dd>
      <dt>{t('load.size')}</dt>
      <dd>{t('frameworks.size', { dimensions: dimensions.length, levels: levels.length, criteria })}</dd>
      <dt>{t('load.language')}</dt>
      <dd>{writtenIn ? t(`frameworks.onlyIn.${writtenIn}`) : t('load.bothLanguages')}</dd>
      <dt>{t('load.scoring')}</dt>
      <dd>{t(`load.${scoring}`)}</dd>
      <dt>{t('load.key')}</dt>
      <dd>{key}</dd>
    </dl>
  );
}
