import type { ReadinessCalibrationView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { AssessorMark } from '../assessor-mark.js';
import { calibrationQuery } from '../readiness.queries.js';
import { cohortReadinessRoute } from '../readiness.routes.js';
import styles from '../readiness.module.css';
import { useAssessorName } from '../use-assessor-name.js';

type Line = ReadinessCalibrationView['assessors'][number];

/** Who scores high or low against the others on the same teams: a ground for a talk, no verdict. */
export function CalibrationPane({ cohort }: { cohort: string }) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { number } = useFormats();
  const nameOf = useAssessorName();
  const { round } = useSearch({ from: cohortReadinessRoute.id });
  const query = useQuery(calibrationQuery(slug, cohort, round));
  const columns = [
    {
      key: 'who',
      title: t('calibration.who'),
      cell: ({ perspective, person }: Line) => (
        <span className={styles['who']}>
          <AssessorMark of={perspective} /> {nameOf({ perspective, assessor: person })}
        </span>
      ),
    },
    {
      key: 'offset',
      title: t('calibration.offset'),
      cell: ({ offset }: Line) => {
        if (offset === null) return t('calibration.alone');
        const by = Math.abs(Math.round(offset * 10) / 10);
        if (by === 0) return t('calibration.even');
        return t(offset > 0 ? 'calibration.higher' : 'calibration.lower', { count: by, by: number(by) });
      },
    },
    { key: 'teams', title: t('calibration.teams'), cell: ({ teams }: Line) => number(teams), isNumber: true },
    {
      key: 'compared',
      title: t('calibration.compared'),
      cell: ({ compared }: Line) => number(compared),
      isNumber: true,
    },
  ];
  return (
    <Pane label={t('tab.calibration')}>
      <PaneSection>
        <p className={styles['quiet']}>{t('calibration.help')}</p>
      </PaneSection>
      <QueryStates query={query}>
        {({ assessors }) =>
          assessors.length > 0 ? (
            <DataTable
              label={t('tab.calibration')}
              columns={columns}
              rows={assessors}
              rowKey={({ perspective, person }) => `${perspective} ${person?.id ?? ''}`}
            />
          ) : (
            <EmptyState title={t('empty.assessments')}>{t('empty.assessmentsBody')}</EmptyState>
          )
        }
      </QueryStates>
    </Pane>
  );
}
