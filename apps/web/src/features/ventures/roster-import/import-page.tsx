import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCohort, useCohorts } from '../../../routing/use-cohort.js';
import { useHub } from '../../../routing/use-hub.js';
import { FileDrop } from '../../../ui/file-drop.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PageHeader } from '../../../ui/page-header.js';
import { HairlineList, Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { CohortChoice } from './cohort-choice.js';
import { ImportSteps } from './import-steps.js';
import { importsQuery, sendRoster } from './roster-import.queries.js';
import styles from './roster-import.module.css';

const MAX_BYTES = 20 * 1024 * 1024;

/** `/h/$hub/teams/import`: where a roster comes in. */
export function ImportPage() {
  const { t } = useTranslation('rosterImport');
  const { slug } = useHub();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [current] = useCohort();
  const cohorts = useCohorts();
  const [chosen, choose] = useState<string | null | undefined>();
  const takes = cohorts.filter(({ phase }) => phase !== 'closed');
  const first = takes.find(({ id }) => id === current?.id) ?? takes[0];
  const cohort = chosen === undefined ? (first?.id ?? null) : chosen;
  return (
    <>
      <PageHeader
        above={
          <Link to="/h/$hub/teams" params={{ hub: slug }}>
            {t('teams')}
          </Link>
        }
        title={t('title')}
      />
      <ImportSteps now="file" />
      <PaneStack>
        <Pane>
          <PaneSection>
            <div className={styles['fields']}>
              <CohortChoice value={cohort} onChange={choose} />
              <FileDrop
                label={t('file.choose')}
                limits={t('file.limits')}
                accept=".xlsx,.csv,.tsv,.txt"
                maxBytes={MAX_BYTES}
                multiple={false}
                send={async (file, options) => {
                  const { id } = await sendRoster(slug, cohort, file, options);
                  await queryClient.invalidateQueries({ queryKey: ['roster-imports', slug] });
                  await navigate({ to: '/h/$hub/teams/import/$import', params: { hub: slug, import: id } });
                }}
              />
              <p className={styles['quiet']}>{t('file.promise')}</p>
            </div>
          </PaneSection>
        </Pane>
        <RecentImports />
      </PaneStack>
    </>
  );
}

function RecentImports() {
  const { t } = useTranslation('rosterImport');
  const { slug } = useHub();
  const { dateTime } = useFormats();
  const { data } = useQuery(importsQuery(slug));
  if (!data || data.items.length === 0) return null;
  return (
    <Pane>
      <PaneSection title={t('recent.title')} />
      <HairlineList label={t('recent.title')}>
        {data.items.map(({ id, fileName, status, rows, createdAt }) => (
          <li key={id} className={styles['recent']}>
            <Link to="/h/$hub/teams/import/$import" params={{ hub: slug, import: id }}>
              {fileName}
            </Link>
            <span className={styles['quiet']}>
              {[t(`status.${status}`), t('rows', { count: rows }), dateTime(createdAt)].join(' · ')}
            </span>
          </li>
        ))}
      </HairlineList>
    </Pane>
  );
}
