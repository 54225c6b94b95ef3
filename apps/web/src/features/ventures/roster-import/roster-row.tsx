import { Button } from '@mantine/core';
import type { RosterCell, RosterColumnView, RosterImportView, RosterRowView, RowDecision } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { IconAlertCircle } from '../../../ui/icons/alert-circle.js';
import { IconCircleCheck } from '../../../ui/icons/circle-check.js';
import { IconCircleMinus } from '../../../ui/icons/circle-minus.js';
import { IconRefresh } from '../../../ui/icons/refresh.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { decideRow, importQuery } from './roster-import.queries.js';
import styles from './roster-import.module.css';

interface RosterRowProps {
  row: RosterRowView;
  dryRun: RosterImportView;
  main: readonly RosterColumnView[];
}

/** One row: what becomes of it, and beside each cell what is odd about it. */
export function RosterRow({ row, dryRun, main }: RosterRowProps) {
  const isMain = new Set(main.map(({ index }) => index));
  const others = dryRun.columns.filter(({ index, field }) => !isMain.has(index) && field !== 'ignore');
  const needsHand = row.outcome === 'refused' || (row.outcome === 'decision' && row.decision === null);
  return (
    <tr data-tone={needsHand ? 'late' : row.changes.length > 0 ? 'changed' : undefined}>
      <td className={styles['number']}>{row.line}</td>
      <td className={styles['outcome']}>
        <Outcome row={row} />
        <Decision row={row} importId={dryRun.id} />
      </td>
      {main.map(({ index, field }) => (
        <td key={index} data-field={field}>
          <Cell cell={row.cells[index]} field={field} />
          {field === 'team_name' ? <NameRemarks row={row} others={others} /> : null}
        </td>
      ))}
    </tr>
  );
}

/** Category words and long numbers are written the house's way by the server; only what differs is struck through. */
function Cell({ cell, field }: { cell: RosterCell | undefined; field?: string }) {
  const { t } = useTranslation('rosterImport');
  if (!cell) return null;
  const { was, becomes, finding } = cell;
  const isRepaired = was.trim() !== (becomes ?? '').trim();
  return (
    <>
      {isRepaired && was.trim() !== '' ? <del>{was}</del> : null}
      {isRepaired && was.trim() !== '' && becomes ? ' ' : null}
      {becomes === null || becomes === '' ? <Nothing field={field} /> : <span>{becomes}</span>}
      {finding ? <p className={styles['finding']}>{t(`finding.${finding}`)}</p> : null}
    </>
  );
}

function Nothing({ field }: { field: string | undefined }) {
  const { t } = useTranslation('rosterImport');
  const isNamed = field === 'email' || field === 'business_number';
  return <span className={styles['quiet']}>{isNamed ? t(`nothing.${field}`) : t('nothing.other')}</span>;
}

const ICONS = { new: IconCircleCheck, match: IconRefresh, decision: IconAlertCircle, refused: IconAlertCircle };

function Outcome({ row: { outcome, decision, changes } }: { row: RosterRowView }) {
  const { t } = useTranslation('rosterImport');
  const isOut = decision === 'skip';
  const Icon = isOut ? IconCircleMinus : ICONS[outcome];
  const word = isOut
    ? t('outcome.skip')
    : decision
      ? t(`outcome.decided.${decision}`)
      : outcome === 'match' && changes.length > 0
        ? t('outcome.changed')
        : t(`outcome.${outcome}`);
  return (
    <span className={styles['label']} data-outcome={isOut || decision ? 'decided' : outcome}>
      <Icon size={15} stroke={1.8} aria-hidden />
      {word}
    </span>
  );
}

interface NameRemarksProps {
  row: RosterRowView;
  /** Columns without a place of their own in the table: what is odd there is told here. */
  others: readonly RosterColumnView[];
}

function NameRemarks({ row: { reason, resembles, changes, cohort, cells }, others }: NameRemarksProps) {
  const { t } = useTranslation('rosterImport');
  const other = resembles?.line
    ? t('resembles.row', { number: resembles.line, name: resembles.name })
    : (resembles?.name ?? '');
  return (
    <>
      {cohort ? <p className={styles['quiet']}>{cohort}</p> : null}
      {reason ? <p className={styles['reason']}>{t(`reason.${reason}`, { other })}</p> : null}
      {changes.map(({ field, was, becomes }) => (
        <p key={field} className={styles['change']}>
          <span>{t(`change.${field as 'name'}`)}</span> {was ? <del>{was}</del> : null} {becomes}
        </p>
      ))}
      {others.map(({ index, label }) =>
        cells[index]?.finding ? (
          <div key={index} className={styles['other']}>
            <span className={styles['quiet']}>{label}</span>
            <Cell cell={cells[index]} />
          </div>
        ) : null,
      )}
    </>
  );
}

function Decision({ row, importId }: { row: RosterRowView; importId: string }) {
  const { t } = useTranslation('rosterImport');
  const { slug } = useHub();
  const queryClient = useQueryClient();
  const problemText = useProblemText();
  const deciding = useMutation({
    mutationFn: (decision: RowDecision | null) => decideRow(slug, importId, row.id, decision),
    onSuccess: (changed) => {
      queryClient.setQueryData(importQuery(slug, importId).queryKey, changed);
      return queryClient.invalidateQueries({ queryKey: ['roster-rows', slug, importId] });
    },
  });
  if (row.outcome === 'refused') return null;
  const choices: readonly (RowDecision | null)[] = row.decision
    ? [null]
    : row.outcome !== 'decision'
      ? []
      : row.reason === 'same_email_in_file'
        ? ['new', 'skip']
        : ['same', 'new', 'skip'];
  if (choices.length === 0) return null;
  return (
    <span className={styles['choices']}>
      {choices.map((choice) => (
        <Button
          key={choice ?? 'back'}
          variant={choice === null ? 'subtle' : 'default'}
          size="xs"
          loading={deciding.isPending && deciding.variables === choice}
          aria-label={t('decide.label', { number: row.line, choice: t(wordOf(choice, row)) })}
          onClick={() => deciding.mutate(choice)}
        >
          {t(wordOf(choice, row))}
        </Button>
      ))}
      {deciding.error ? (
        <span className={styles['reason']} role="alert">
          {problemText(deciding.error)}
        </span>
      ) : null}
    </span>
  );
}

function wordOf(choice: RowDecision | null, { reason }: RosterRowView) {
  if (choice === null) return 'decide.back' as const;
  if (choice === 'new' && reason === 'same_email_in_file') return 'decide.twoTeams' as const;
  return `decide.${choice}` as const;
}
