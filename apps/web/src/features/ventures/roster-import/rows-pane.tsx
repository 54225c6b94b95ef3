import { Button, SegmentedControl } from '@mantine/core';
import type { RosterField, RosterImportView, RosterRowView } from '@onsil/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconDownload } from '../../../ui/icons/download.js';
import { Pane } from '../../../ui/pane.js';
import { MoreButton } from '../../../ui/more-button.js';
import { QueryStates } from '../../../ui/query-states.js';
import { RosterRow } from './roster-row.js';
import { rowsQuery } from './roster-import.queries.js';
import { SHOWN_ROWS, type ShownRows } from './shown-rows.js';
import styles from './roster-import.module.css';

/** Columns that stand in the table; what the others hold is said only where there is something to say. */
const MAIN: readonly RosterField[] = ['team_name', 'lead', 'members', 'email', 'phone', 'business_number'];

/** The rows of a dry run, those that need a hand first. */
export function RowsPane({ dryRun }: { dryRun: RosterImportView }) {
  const { t } = useTranslation('rosterImport');
  const { slug } = useHub();
  const { number } = useFormats();
  const navigate = useNavigate();
  const { show = 'all' }: { show?: ShownRows } = useSearch({ strict: false });
  const { id, counts, columns } = dryRun;
  const query = useInfiniteQuery(rowsQuery(slug, id, show));
  const counted: Record<ShownRows, number> = {
    all: counts.rows,
    refused: counts.refused,
    decision: counts.decision,
    match: counts.match,
    new: counts.new,
    finding: counts.findings,
  };
  const main = MAIN.flatMap((field) => columns.filter((column) => column.field === field));
  const staysOut = counts.refused + counts.decision - counts.decided;
  return (
    <Pane label={t('rowsPane.label')}>
      <div className={styles['filter']}>
        <div className={styles['segments']}>
          <SegmentedControl
            aria-label={t('rowsPane.filter')}
            data={SHOWN_ROWS.filter((each) => each === 'all' || each === show || counted[each] > 0).map((value) => ({
              value,
              label: `${t(`show.${value}`)} ${number(counted[value])}`,
            }))}
            value={show}
            onChange={(value) =>
              void navigate({ to: '.', search: value === 'all' ? {} : { show: value as ShownRows }, replace: true })
            }
          />
        </div>
        {staysOut > 0 ? (
          <Button
            component="a"
            variant="subtle"
            size="xs"
            href={`/api/v1/hubs/${slug}/roster-imports/${id}/refused`}
            download
            leftSection={<IconDownload size={16} stroke={1.8} aria-hidden />}
          >
            {t('rowsPane.download')}
          </Button>
        ) : null}
      </div>
      <QueryStates query={query}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items as RosterRowView[]);
          if (rows.length === 0) return <EmptyState kind="filtered" title={t('rowsPane.empty')} />;
          return (
            <div className={styles['scroll']} role="group" aria-label={t('rowsPane.label')} tabIndex={0}>
              <table className={styles['rows']}>
                <thead>
                  <tr>
                    <th scope="col">{t('rowsPane.row')}</th>
                    <th scope="col">{t('rowsPane.outcome')}</th>
                    {main.map(({ index, field }) => (
                      <th key={index} scope="col">
                        {t(`field.${field}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <RosterRow key={row.id} row={row} dryRun={dryRun} main={main} />
                  ))}
                </tbody>
              </table>
            </div>
          );
        }}
      </QueryStates>
      <MoreButton query={query} />
    </Pane>
  );
}
