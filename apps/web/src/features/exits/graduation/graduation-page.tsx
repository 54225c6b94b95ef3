import { Button, Checkbox, TextInput } from '@mantine/core';
import type { GraduateTeamsBody, GraduationPreview, GraduationResult } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { graduate, graduationQuery, useExitsChanged } from '../exits.queries.js';
import styles from '../exits.module.css';
import { ExitSettingsPane } from '../settings/exit-settings-pane.js';
import { CertificateChoice, WITH_GRADUATION } from '../team/certificate-choice.js';
import { LacksFold } from '../team/lacks-list.js';
import { LeftPane } from './left-pane.js';
import { ResultPane } from './result-pane.js';

type Row = GraduationPreview['teams'][number];

/** `/h/$hub/c/$cohort/graduation`: who can graduate, what the others lack; several at once, each for itself. */
export function GraduationPage() {
  const { slug } = useHub();
  const { cohort } = useParams({ from: '/signed-in/h/$hub/c/$cohort/graduation' });
  const query = useQuery(graduationQuery(slug, cohort));
  return <QueryStates query={query}>{(preview) => <Graduation preview={preview} />}</QueryStates>;
}

function Graduation({ preview }: { preview: GraduationPreview }) {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const changed = useExitsChanged(slug);
  const { cohort, teams, canGraduate } = preview;
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set());
  const [waivers, waive] = useState<Readonly<Record<string, string>>>({});
  const [certificate, setCertificate] = useState<GraduateTeamsBody['certificate']>('team');
  const [isAsking, ask] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const [result, setResult] = useState<GraduationResult | null>(null);
  const chosen = teams.filter(({ teamId }) => ticked.has(teamId));
  const unwaived = chosen.filter(({ teamId, lacks }) => lacks.length > 0 && !waivers[teamId]?.trim());
  const send = useMutation({
    mutationFn: () =>
      graduate(slug, cohort.id, {
        certificate,
        teams: chosen.map(({ teamId, lacks }) => ({
          teamId,
          waiver: lacks.length > 0 ? (waivers[teamId]?.trim() ?? null) : null,
        })),
      }),
    onSuccess: async (answer) => {
      setResult(answer);
      tick(new Set());
      ask(false);
      await changed();
    },
  });
  const toggle = (teamId: string): void =>
    tick((before) => new Set(before.has(teamId) ? [...before].filter((id) => id !== teamId) : [...before, teamId]));
  const confirm = (): void => {
    setChecked(true);
    if (chosen.length > 0 && unwaived.length === 0) return ask(true);
    setResult(null);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"], td input')?.focus());
  };
  const waiverCell = ({ teamId, name, lacks }: Row) =>
    ticked.has(teamId) && lacks.length > 0 ? (
      <TextInput
        aria-label={t('waiver.of', { team: name })}
        placeholder=""
        maxLength={1_000}
        error={isChecked && !waivers[teamId]?.trim() ? t('missing') : null}
        value={waivers[teamId] ?? ''}
        onChange={(event) => {
          const reason = event.currentTarget.value;
          waive((before) => ({ ...before, [teamId]: reason }));
        }}
      />
    ) : null;
  return (
    <>
      <PageHeader
        title={t('batch.title', { cohort: cohort.name })}
        facts={t('batch.facts', {
          ready: t('count.teams', { count: teams.filter(({ lacks }) => lacks.length === 0).length }),
          graduated: t('count.teams', { count: preview.left.filter(({ kind }) => kind === 'graduated').length }),
        })}
        actions={
          canGraduate && teams.length > 0 && chosen.length === 0 ? (
            <Button onClick={confirm}>{t('batch.pick')}</Button>
          ) : null
        }
      />
      <PaneStack>
        {result ? (
          <ResultPane
            result={result}
            names={new Map([...teams, ...preview.left].map(({ teamId, name }) => [teamId, name]))}
          />
        ) : null}
        {isChecked && chosen.length === 0 && !result ? <p role="alert">{t('batch.nobody')}</p> : null}
        {teams.length === 0 ? (
          <EmptyState title={t('batch.empty')} kind="done" />
        ) : (
          <Pane label={t('batch.teams')}>
            <DataTable<Row>
              label={t('batch.teams')}
              rows={teams}
              rowKey={({ teamId }) => teamId}
              columns={[
                ...(canGraduate
                  ? [
                      {
                        key: 'tick',
                        title: t('batch.choose'),
                        cell: ({ teamId, name, inDismissal }: Row) =>
                          inDismissal ? (
                            <span className={styles['quiet']}>{t('batch.inDismissal')}</span>
                          ) : (
                            <Checkbox
                              aria-label={t('batch.chooseTeam', { team: name })}
                              checked={ticked.has(teamId)}
                              onChange={() => toggle(teamId)}
                            />
                          ),
                      },
                    ]
                  : []),
                {
                  key: 'team',
                  title: t('batch.team'),
                  cell: ({ teamId, name }: Row) => (
                    <Link to="/h/$hub/teams/$team/exits" params={{ hub: slug, team: teamId }}>
                      {name}
                    </Link>
                  ),
                },
                {
                  key: 'lacks',
                  title: t('batch.lacks'),
                  cell: ({ teamId, lacks }: Row) => <LacksFold teamId={teamId} lacks={lacks} />,
                },
                ...(canGraduate ? [{ key: 'waiver', title: t('waiver.label'), cell: waiverCell }] : []),
              ]}
            />
          </Pane>
        )}
        {chosen.length > 0 ? (
          <div className={styles['bar']}>
            <p role="status">{t('batch.chosen', { count: chosen.length })}</p>
            <Button onClick={confirm}>{t('batch.action', { count: chosen.length })}</Button>
          </div>
        ) : null}
        <LeftPane left={preview.left} />
        <ExitSettingsPane />
      </PaneStack>
      <ConfirmModal
        opened={isAsking}
        onClose={() => ask(false)}
        title={t('batch.confirmTitle', { count: chosen.length })}
        confirm={t('batch.action', { count: chosen.length })}
        onConfirm={() => send.mutate()}
        change={send}
      >
        <PaneSection>
          <p>{t('follows')}</p>
          <CertificateChoice value={certificate} choices={WITH_GRADUATION} onChange={setCertificate} />
        </PaneSection>
      </ConfirmModal>
    </>
  );
}
