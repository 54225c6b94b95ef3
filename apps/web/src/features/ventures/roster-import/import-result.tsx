import { Alert, Button } from '@mantine/core';
import type { RosterImportView } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { hasCode } from '../../../api/problem.js';
import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { ImportSteps } from './import-steps.js';
import { undoImport } from './roster-import.queries.js';
import styles from './roster-import.module.css';

interface Hanging {
  teamId: string;
  what:
    | 'submission'
    | 'draft'
    | 'decision'
    | 'exception'
    | 'task'
    | 'file'
    | 'claimed_person'
    | 'edited_team'
    | 'added_member'
    | 'other_enrolment'
    | 'grant'
    | 'other_work';
  count: number;
}

/** What an import did, and its way back. */
export function ImportResult({ done }: { done: RosterImportView }) {
  const { t } = useTranslation('rosterImport');
  const { slug } = useHub();
  const { dateTime } = useFormats();
  const queryClient = useQueryClient();
  const [isAsking, ask] = useState(false);
  const { id, fileName, counts, confirmedAt, undoUntil, status } = done;
  const undoing = useMutation({
    mutationFn: () => undoImport(slug, id),
    onSuccess: async () => {
      ask(false);
      await queryClient.invalidateQueries();
    },
  });
  const canUndo = undoUntil !== null && new Date(undoUntil) > new Date();
  const isUndone = status === 'undone';
  return (
    <>
      <PageHeader
        above={
          <Link to="/h/$hub/teams" params={{ hub: slug }}>
            {t('teams')}
          </Link>
        }
        title={isUndone ? t('result.undoneTitle') : t('result.title', { count: counts.willImport })}
        facts={fileName}
        actions={
          canUndo ? (
            <Button variant="default" onClick={() => ask(true)}>
              {t('result.undo')}
            </Button>
          ) : null
        }
      />
      <ImportSteps now="done" />
      <Pane>
        <PaneSection>
          {isUndone ? (
            <p>{t('result.undoneBody')}</p>
          ) : (
            <>
              <p>
                {t('result.body', {
                  created: counts.willMake,
                  changed: counts.changed,
                  left: counts.rows - counts.willImport,
                })}
              </p>
              <p className={styles['quiet']}>
                {confirmedAt ? t('result.when', { when: dateTime(confirmedAt) }) : null}{' '}
                {canUndo && undoUntil ? t('result.until', { when: dateTime(undoUntil) }) : null}
              </p>
              <p className={styles['quiet']}>{t('result.invitations')}</p>
            </>
          )}
          <Button mt="md" renderRoot={(props) => <Link {...props} to="/h/$hub/teams" params={{ hub: slug }} />}>
            {t('result.openTeams')}
          </Button>
        </PaneSection>
      </Pane>
      <ConfirmModal
        opened={isAsking}
        onClose={() => ask(false)}
        title={t('result.undoTitle')}
        confirm={t('result.undoConfirm')}
        onConfirm={() => undoing.mutate()}
        change={undoing}
      >
        <p>{t('result.undoBody', { count: counts.willImport })}</p>
        <p className={styles['quiet']} role="status">
          {undoing.isPending ? t('result.undoing') : null}
        </p>
        {hasCode(undoing.error, 'ventures.import_has_work') ? <HangingWork current={undoing.error.current} /> : null}
      </ConfirmModal>
    </>
  );
}

/** What hangs on the rows, team by team. */
function HangingWork({ current }: { current: unknown }) {
  const { t } = useTranslation('rosterImport');
  const { slug } = useHub();
  const { hanging } = current as { hanging: readonly Hanging[] };
  return (
    <Alert variant="outline" mt="md">
      <ul>
        {hanging.slice(0, 20).map(({ teamId, what, count }) => (
          <li key={`${teamId} ${what}`}>
            <Link to="/h/$hub/teams/$team" params={{ hub: slug, team: teamId }}>
              {t(`hanging.${what}`, { count })}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
