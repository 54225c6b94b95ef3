import { Alert, Button, Progress } from '@mantine/core';
import type { LateStart, RosterImportView } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, WithAside } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { LateStartChoice } from '../late-start/late-start-choice.js';
import { ImportResult } from './import-result.js';
import { ImportSteps } from './import-steps.js';
import { ImportSummary } from './import-summary.js';
import { MappingPane } from './mapping-pane.js';
import { confirmImport, discardImport, importQuery } from './roster-import.queries.js';
import styles from './roster-import.module.css';
import { RowsPane } from './rows-pane.js';

/** `/h/$hub/teams/import/$import`: what a roster would do, and doing it. */
export function DryRunPage() {
  const { slug } = useHub();
  const { import: id } = useParams({ from: '/signed-in/h/$hub/teams/import/$import' });
  const query = useQuery(importQuery(slug, id));
  return (
    <QueryStates query={query}>
      {(dryRun) => {
        switch (dryRun.status) {
          case 'reading':
            return <Reading dryRun={dryRun} />;
          case 'refused':
            return <Refused dryRun={dryRun} />;
          case 'ready':
            return <Ready dryRun={dryRun} />;
          case 'confirmed':
          case 'undone':
            return <ImportResult done={dryRun} />;
        }
      }}
    </QueryStates>
  );
}

function BackToTeams() {
  const { t } = useTranslation('rosterImport');
  const { slug } = useHub();
  return (
    <Link to="/h/$hub/teams" params={{ hub: slug }}>
      {t('teams')}
    </Link>
  );
}

function Reading({ dryRun: { fileName, progress } }: { dryRun: RosterImportView }) {
  const { t } = useTranslation('rosterImport');
  return (
    <>
      <PageHeader above={<BackToTeams />} title={t('reading.title')} />
      <ImportSteps now="columns" />
      <Pane>
        <PaneSection title={fileName}>
          <p className={styles['quiet']} role="status">
            {t('reading.body', { percent: progress })}
          </p>
          <Progress value={progress} aria-label={t('reading.title')} mt="sm" />
        </PaneSection>
      </Pane>
    </>
  );
}

function Refused({ dryRun: { fileName, refusal } }: { dryRun: RosterImportView }) {
  const { t } = useTranslation('rosterImport');
  const { slug } = useHub();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader above={<BackToTeams />} title={t('refused.title')} facts={fileName} />
      <ImportSteps now="file" />
      <Pane>
        <EmptyState
          title={refusal ?? ''}
          actions={
            <Button onClick={() => void navigate({ to: '/h/$hub/teams/import', params: { hub: slug } })}>
              {t('refused.again')}
            </Button>
          }
        />
      </Pane>
    </>
  );
}

function Ready({ dryRun }: { dryRun: RosterImportView }) {
  const { t } = useTranslation('rosterImport');
  const { slug } = useHub();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const problemText = useProblemText();
  const { id, counts, cohort } = dryRun;
  const [lateStart, chooseLateStart] = useState<LateStart>('as_planned');
  const confirming = useMutation({
    mutationFn: () => confirmImport(slug, dryRun, lateStart),
    onSettled: () => queryClient.invalidateQueries(),
  });
  const { data: written } = useQuery({ ...importQuery(slug, id, confirming.isPending), enabled: confirming.isPending });
  const discarding = useMutation({
    mutationFn: () => discardImport(slug, id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['roster-imports', slug] });
      await navigate({ to: '/h/$hub/teams/import', params: { hub: slug } });
    },
  });
  const left = counts.rows - counts.willImport;
  const [isDiscarding, setDiscarding] = useState(false);
  const { error } = confirming;
  return (
    <>
      <PageHeader
        above={<BackToTeams />}
        title={t('dryRun.title')}
        actions={
          <>
            {confirming.isPending ? null : (
              <Button variant="default" onClick={() => setDiscarding(true)}>
                {t('dryRun.discard')}
              </Button>
            )}
            {counts.willImport > 0 ? (
              <Button loading={confirming.isPending} onClick={() => confirming.mutate()}>
                {left > 0
                  ? t('dryRun.confirmSome', { count: counts.willImport, left })
                  : t('dryRun.confirm', { count: counts.willImport })}
              </Button>
            ) : null}
          </>
        }
      />
      <ConfirmModal
        opened={isDiscarding}
        onClose={() => setDiscarding(false)}
        title={t('discarding.title')}
        confirm={t('dryRun.discard')}
        change={discarding}
        onConfirm={() => discarding.mutate()}
      >
        <p>{t('discarding.body', { count: counts.decided })}</p>
      </ConfirmModal>
      <ImportSteps now="dryRun" />
      {confirming.isPending ? <Writing percent={written?.progress ?? 0} /> : null}
      {error ? (
        <Alert color="red" variant="outline" role="alert" mb="md">
          {problemText(error)}
        </Alert>
      ) : null}
      <ImportSummary dryRun={dryRun} />
      {cohort ? (
        <LateStartChoice cohortId={cohort.id} teams={counts.willEnrol} value={lateStart} onChange={chooseLateStart} />
      ) : null}
      <WithAside aside={<MappingPane key={dryRun.id} dryRun={dryRun} />}>
        <RowsPane dryRun={dryRun} />
      </WithAside>
    </>
  );
}

/** A dry run that was read stands at 100 until its writing has said its first word. */
function Writing({ percent }: { percent: number }) {
  const { t } = useTranslation('rosterImport');
  const value = percent === 100 ? 0 : percent;
  return (
    <Pane>
      <PaneSection title={t('writing.title')}>
        <p className={styles['quiet']} role="status">
          {t('writing.body')}
        </p>
        <Progress value={value} aria-label={t('writing.title')} mt="sm" />
      </PaneSection>
    </Pane>
  );
}
