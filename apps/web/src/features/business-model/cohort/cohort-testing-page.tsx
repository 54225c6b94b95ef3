import type { CohortTestingRow } from '@onsil/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { MoreButton } from '../../../ui/more-button.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { cohortTestingRoute } from '../business-model.routes.js';
import { cohortTestingQuery } from '../hypotheses.queries.js';

/** `/h/$hub/c/$cohort/business-model`: how far each team is with testing what it believes. */
export function CohortTestingPage() {
  const { t } = useTranslation('cohortTesting');
  const { slug } = useHub();
  const { cohort } = useParams({ from: cohortTestingRoute.id });
  const { silent = false } = useSearch({ from: cohortTestingRoute.id });
  const query = useInfiniteQuery(cohortTestingQuery(slug, cohort, silent));
  return (
    <QueryStates query={query}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        const { totals } = pages[0]!;
        return (
          <>
            <PageHeader
              title={t('title')}
              facts={
                <>
                  {t('facts', {
                    interviews: t('counted.interviews', { count: totals.interviews }),
                    hypotheses: t('counted.hypotheses', { count: totals.hypotheses }),
                    tested: totals.tested,
                    refuted: totals.refuted,
                  })}{' '}
                  ·{' '}
                  <Link
                    to="/h/$hub/c/$cohort/business-model"
                    params={{ hub: slug, cohort }}
                    search={silent ? {} : { silent: true }}
                  >
                    {silent ? t('everybody') : t('counted.silent', { count: totals.silent })}
                  </Link>
                </>
              }
            />
            <Pane>
              {rows.length > 0 ? <Teams rows={rows} /> : <NoTeam silent={silent} />}
              <MoreButton query={query} />
            </Pane>
          </>
        );
      }}
    </QueryStates>
  );
}

function NoTeam({ silent }: { silent: boolean }) {
  const { t } = useTranslation('cohortTesting');
  if (silent) return <EmptyState kind="done" title={t('noneSilent')} />;
  return <EmptyState title={t('empty')}>{t('emptyBody')}</EmptyState>;
}

/** A number of a team, which opens the page with what it counts. */
function Counted({ team, children }: { team: string; children: number }) {
  const { slug } = useHub();
  if (children === 0) return children;
  return (
    <Link to="/h/$hub/business-model" params={{ hub: slug }} search={{ team }}>
      {children}
    </Link>
  );
}

function Teams({ rows }: { rows: readonly CohortTestingRow[] }) {
  const { t } = useTranslation('cohortTesting');
  const { slug } = useHub();
  const { day } = useFormats();
  const count = (key: 'interviews' | 'hypotheses' | 'tested' | 'refuted'): Column<CohortTestingRow> => ({
    key,
    title: t(`column.${key}`),
    isNumber: true,
    cell: ({ team, counters }) => <Counted team={team.id}>{counters[key]}</Counted>,
  });
  const columns: Column<CohortTestingRow>[] = [
    {
      key: 'team',
      title: t('column.team'),
      cell: ({ team }) => (
        <Link to="/h/$hub/business-model" params={{ hub: slug }} search={{ team: team.id }}>
          {team.name}
        </Link>
      ),
    },
    {
      key: 'canvases',
      title: t('column.canvases'),
      isNumber: true,
      cell: ({ team, canvases }) => <Counted team={team.id}>{canvases}</Counted>,
    },
    count('interviews'),
    count('hypotheses'),
    count('tested'),
    count('refuted'),
    {
      key: 'medianDays',
      title: t('column.medianDays'),
      isNumber: true,
      cell: ({ counters }) => counters.medianDays ?? '–',
    },
    {
      key: 'last',
      title: t('column.last'),
      cell: ({ counters }) => (counters.lastInterviewOn ? day(counters.lastInterviewOn) : t('never')),
    },
  ];
  return <DataTable label={t('title')} columns={columns} rows={rows} rowKey={({ team }) => team.id} />;
}
