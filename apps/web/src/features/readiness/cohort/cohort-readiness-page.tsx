import { Button, Select } from '@mantine/core';
import type { ReadinessPerspective, ReadinessRoundView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { frameworkQuery } from '../../../api/readiness-frameworks.js';
import { useCohort } from '../../../routing/use-cohort.js';
import { useCan, useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { TabNav } from '../../../ui/tab-nav.js';
import { mapQuery } from '../readiness.queries.js';
import { COHORT_TABS, cohortReadinessRoute } from '../readiness.routes.js';
import styles from '../readiness.module.css';
import { CalibrationPane } from './calibration-pane.js';
import { HeatMap } from './heat-map.js';
import { OpenRoundDialog } from './open-round-dialog.js';
import { RoundsPane } from './rounds-pane.js';

const SIDES = ['self', 'mentor', 'staff', 'panel'] as const satisfies readonly ReadinessPerspective[];

/** `/h/$hub/c/$cohort/readiness`: where the teams of a cohort stand, the rounds, and how far assessors differ. */
export function CohortReadinessPage() {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { cohort } = useParams({ from: cohortReadinessRoute.id });
  const { tab } = useSearch({ from: cohortReadinessRoute.id });
  const [current] = useCohort();
  const mayRun = useCan()('readiness.run') && current?.phase === 'open';
  const [isOpening, setOpening] = useState(false);
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={current ? `${current.programme} · ${current.name}` : undefined}
        actions={
          <>
            <Button
              variant="default"
              renderRoot={(props) => <Link {...props} to="/h/$hub/readiness/frameworks" params={{ hub: slug }} />}
            >
              {t('frameworks.all')}
            </Button>
            {mayRun ? <Button onClick={() => setOpening(true)}>{t('rounds.open')}</Button> : null}
          </>
        }
      />
      <TabNav label={t('tabs')}>
        {COHORT_TABS.map((each) => (
          <Link
            key={each}
            to="/h/$hub/c/$cohort/readiness"
            params={{ hub: slug, cohort }}
            search={{ tab: each }}
            aria-current={each === tab ? 'page' : undefined}
          >
            {t(`tab.${each}`)}
          </Link>
        ))}
      </TabNav>
      {tab === 'map' ? (
        <Map cohort={cohort} />
      ) : tab === 'rounds' ? (
        <RoundsPane cohort={cohort} />
      ) : (
        <CalibrationPane cohort={cohort} />
      )}
      {isOpening ? <OpenRoundDialog cohort={cohort} onClose={() => setOpening(false)} /> : null}
    </>
  );
}

function Map({ cohort }: { cohort: string }) {
  const { t } = useTranslation('readiness');
  const { slug } = useHub();
  const { round, perspective } = useSearch({ from: cohortReadinessRoute.id });
  const query = useQuery(mapQuery(slug, cohort, { ...(round && { round }), ...(perspective && { perspective }) }));
  const navigate = useNavigate();
  const choose = (search: { round?: string; perspective?: ReadinessPerspective }): void =>
    void navigate({
      to: '/h/$hub/c/$cohort/readiness',
      params: { hub: slug, cohort },
      search: { tab: 'map', ...search },
      resetScroll: false,
    });
  return (
    <QueryStates query={query}>
      {(view) =>
        view.round ? (
          <>
            <div className={styles['filters']}>
              <RoundSelect
                rounds={view.rounds}
                value={view.round.id}
                onChange={(chosen) => choose({ round: chosen, ...(perspective && { perspective }) })}
              />
              <Select
                aria-label={t('map.whose')}
                value={perspective ?? 'everybody'}
                allowDeselect={false}
                data={[
                  { value: 'everybody', label: t('map.everybody') },
                  ...SIDES.map((side) => ({ value: side, label: t(`perspective.${side}`) })),
                ]}
                onChange={(chosen) =>
                  choose({
                    ...(round && { round }),
                    ...(chosen !== 'everybody' && { perspective: chosen as ReadinessPerspective }),
                  })
                }
              />
            </div>
            <MapOf view={{ ...view, round: view.round }} />
          </>
        ) : (
          <Pane>
            <EmptyState title={t('empty.round')}>{t('empty.openOne')}</EmptyState>
          </Pane>
        )
      }
    </QueryStates>
  );
}

function MapOf({ view }: { view: Parameters<typeof HeatMap>[0]['view'] }) {
  const { slug } = useHub();
  const framework = useQuery(frameworkQuery(slug, view.round.framework));
  return <QueryStates query={framework}>{({ content }) => <HeatMap view={view} content={content} />}</QueryStates>;
}

interface RoundSelectProps {
  rounds: readonly ReadinessRoundView[];
  value: string;
  onChange: (round: string) => void;
}

function RoundSelect({ rounds, value, onChange }: RoundSelectProps) {
  const { t } = useTranslation('readiness');
  const { day } = useFormats();
  return (
    <Select
      aria-label={t('chooseRound')}
      allowDeselect={false}
      value={value}
      data={rounds.map((each) => ({
        value: each.id,
        label: [each.framework.shortName, t(`round.${each.kind}`), day(each.openedOn)].join(' · '),
      }))}
      onChange={(chosen) => chosen && onChange(chosen)}
    />
  );
}
