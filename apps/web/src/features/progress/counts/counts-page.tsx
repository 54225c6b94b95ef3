import type { CohortCountsView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ForeignPanesOn } from '../../../routing/panes.js';
import { useCan, useHub } from '../../../routing/use-hub.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { DownloadMenu } from '../../../ui/download-menu.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { countsQuery } from './counts.queries.js';

type CohortCounts = CohortCountsView['items'][number];
type MilestoneCounts = CohortCounts['milestones'][number];

/** What an observer sees: counts of their programme and no team. */
export function CountsPage() {
  const { t } = useTranslation('counts');
  const { slug, name } = useHub();
  const can = useCan();
  const query = useQuery(countsQuery(slug));
  return (
    <>
      <PageHeader
        title={t('title', { hub: name })}
        facts={t('facts')}
        {...(query.data ? { asOf: query.data.asOf } : {})}
        actions={
          can('export.counts') && query.data && query.data.items.length > 0 ? (
            <DownloadMenu
              label={t('export.open')}
              choices={[
                { path: `/api/v1/hubs/${slug}/counts/export`, query: {}, label: t('export.milestones') },
                { path: `/api/v1/hubs/${slug}/readiness-counts/export`, query: {}, label: t('export.readiness') },
              ]}
            />
          ) : null
        }
      />
      <QueryStates query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <PaneStack>
              {items.map((cohort) => (
                <CohortPane key={cohort.cohortId} cohort={cohort} />
              ))}
              <ForeignPanesOn on="counts" about={{}} />
            </PaneStack>
          ) : (
            <Pane>
              <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
            </Pane>
          )
        }
      </QueryStates>
    </>
  );
}

function CohortPane({ cohort: { programme, cohort, teams, milestones } }: { cohort: CohortCounts }) {
  const { t } = useTranslation('counts');
  const { day } = useFormats();
  const shown = useShownCount();
  const count = (key: 'done' | 'inReview' | 'behind' | 'waived'): Column<MilestoneCounts> => ({
    key,
    title: t(`column.${key}`),
    isNumber: true,
    cell: (milestone) => shown(milestone[key]),
  });
  const columns: Column<MilestoneCounts>[] = [
    { key: 'title', title: t('column.milestone'), cell: ({ code, title }) => `${code} ${title}` },
    { key: 'dueOn', title: t('column.dueOn'), cell: ({ dueOn }) => (dueOn ? day(dueOn) : '') },
    count('done'),
    count('inReview'),
    count('behind'),
    count('waived'),
  ];
  return (
    <Pane>
      <PaneSection title={`${programme} · ${cohort}`} end={t('teams', { shown: shown(teams) })} />
      {milestones.length > 0 ? (
        <DataTable label={`${programme} ${cohort}`} columns={columns} rows={milestones} rowKey={({ id }) => id} />
      ) : null}
    </Pane>
  );
}

/** A count, or "가림": it is small, or another small one could be worked out from it. */
function useShownCount(): (count: number | null) => string {
  const { t } = useTranslation('counts');
  const { number } = useFormats();
  return (count) => (count === null ? t('hidden') : number(count));
}
