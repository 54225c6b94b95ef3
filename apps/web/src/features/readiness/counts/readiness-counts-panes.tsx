import type { ReadinessCountsView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import styles from '../readiness.module.css';
import { readinessCountsQuery } from '../readiness.queries.js';
import { useFrameworkWords } from '../use-framework-words.js';

type CohortCounts = ReadinessCountsView['items'][number];
type DimensionCounts = CohortCounts['dimensions'][number];

/** On an observer's page: how many teams stood at which level when the last round of their cohort was closed. */
export function ReadinessCountsPanes() {
  const { slug } = useHub();
  const query = useQuery(readinessCountsQuery(slug));
  return (
    <QueryStates query={query}>
      {({ items }) => items.map((cohort) => <CohortPane key={cohort.cohortId} cohort={cohort} />)}
    </QueryStates>
  );
}

function CohortPane({ cohort: { programme, cohort, round, dimensions } }: { cohort: CohortCounts }) {
  const { t } = useTranslation('readiness');
  const { say } = useFrameworkWords();
  const { dayOf, day, number } = useFormats();
  const shown = (count: number | null): string => (count === null ? t('counts.hidden') : number(count));
  const isTold = (level: number): boolean =>
    dimensions.some(({ levels }) => levels.some((each) => each.level === level && each.teams !== null));
  const told = dimensions[0]?.levels.map(({ level }) => level).filter(isTold) ?? [];
  const columns: Column<DimensionCounts>[] = [
    { key: 'dimension', title: t('grid.dimension'), cell: ({ name }) => say(name) },
    ...told.map((level) => ({
      key: String(level),
      title: t('counts.level', { level }),
      isNumber: true,
      cell: ({ levels }: DimensionCounts) => shown(levels.find((each) => each.level === level)!.teams),
    })),
    {
      key: 'notAssessed',
      title: t('counts.notAssessed'),
      isNumber: true,
      cell: ({ notAssessed }) => shown(notAssessed),
    },
  ];
  return (
    <Pane>
      <PaneSection title={t('counts.title', { programme, cohort })}>
        <p className={styles['quiet']}>
          {[
            say(round.framework.name),
            t(`round.${round.kind}`),
            t('counts.closed', { day: day(dayOf(round.closedAt!)) }),
          ].join(' · ')}
        </p>
        <p className={styles['quiet']}>{t(told.length > 0 ? 'counts.help' : 'counts.allHidden')}</p>
      </PaneSection>
      {told.length > 0 ? (
        <DataTable
          label={t('counts.title', { programme, cohort })}
          columns={columns}
          rows={dimensions}
          rowKey={({ key }) => key}
        />
      ) : null}
    </Pane>
  );
}
