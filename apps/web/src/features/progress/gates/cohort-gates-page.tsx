import type { CohortGatesView, GateMark } from '@onsil/contracts';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { AsOf, PageHeader } from '../../../ui/page-header.js';
import { HairlineList, Pane } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { TabNav } from '../../../ui/tab-nav.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { GateStateMark } from './gate-state-mark.js';
import styles from './gates.module.css';
import { cohortGatesQuery } from './gates.queries.js';
import { cohortGatesRoute, GATE_LISTS, type CohortGatesSearch } from './gates.routes.js';
import { useConditionWords } from './use-condition-words.js';

/** `/h/$hub/c/$cohort/gates`: who is ready to pass, what others lack, what changed after a decision. */
export function CohortGatesPage() {
  const { slug } = useHub();
  const { cohort } = cohortGatesRoute.useParams();
  const search = cohortGatesRoute.useSearch();
  const query = useQuery(cohortGatesQuery(slug, cohort));
  return <QueryStates query={query}>{(view) => <CohortGates view={view} search={search} />}</QueryStates>;
}

interface Line {
  team: { id: string; name: string };
  gate: GateMark;
  stage: CohortGatesView['stages'][number];
}

export function CohortGates({ view, search }: { view: CohortGatesView; search: CohortGatesSearch }) {
  const { t } = useTranslation('gates');
  const { slug } = useHub();
  const navigate = useNavigate();
  const { cohort, stages, teams } = view;
  const list = search.list ?? 'ready';
  const lines = teams
    .flatMap(({ gates, ...team }) => linesOf(team, gates, stages))
    .filter(({ stage }) => search.stage === undefined || stage.id === search.stage);
  const shown = lines.filter(({ gate }) => gate.state === list);
  const to = (next: CohortGatesSearch) => ({
    to: '/h/$hub/c/$cohort/gates' as const,
    params: { hub: slug, cohort: cohort.id },
    search: next,
  });
  return (
    <>
      <PageHeader
        above={
          <Link to="/h/$hub/c/$cohort/board" params={{ hub: slug, cohort: cohort.id }}>
            {cohort.name}
          </Link>
        }
        title={t('cohort.title', { count: lines.filter(({ gate }) => gate.state === 'ready').length })}
        facts={<AsOf instant={view.asOf} />}
      />
      <TabNav label={t('cohort.tabs')}>
        {GATE_LISTS.map((each) => (
          <Link key={each} {...to({ ...search, list: each })} aria-current={each === list ? 'page' : undefined}>
            {t(`gate.${each}`)} {lines.filter(({ gate }) => gate.state === each).length}
          </Link>
        ))}
      </TabNav>
      <Select
        className={styles['stage']}
        label={t('cohort.stage')}
        data={[
          { value: '', label: t('cohort.everyStage') },
          ...stages.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={search.stage ?? ''}
        allowDeselect={false}
        onChange={(stage) => void navigate(to({ list, ...(stage && { stage }) }))}
      />
      <Pane label={t(`gate.${list}`)}>
        {shown.length === 0 ? (
          <EmptyState kind="done" title={stages.length === 0 ? t('empty.title') : t(`cohort.none.${list}`)}>
            {stages.length === 0 ? t('cohort.noGates') : null}
          </EmptyState>
        ) : (
          <HairlineList label={t(`gate.${list}`)}>
            {shown.map((line) => (
              <GateLine key={`${line.team.id} ${line.stage.id}`} line={line} />
            ))}
          </HairlineList>
        )}
      </Pane>
    </>
  );
}

/** What can be decided now is the first gate that a team has not passed; later ones wait behind it. */
function linesOf(team: Line['team'], gates: readonly GateMark[], stages: CohortGatesView['stages']): Line[] {
  const next = gates.find(({ passed }) => passed === null);
  return gates
    .filter((gate) => gate.passed !== null || gate === next)
    .map((gate) => ({ team, gate, stage: stages.find(({ id }) => id === gate.stageId)! }));
}

function GateLine({ line: { team, gate, stage } }: { line: Line }) {
  const { t } = useTranslation('gates');
  const { slug } = useHub();
  const { day, dayOf } = useFormats();
  const nameOf = usePersonName();
  const { asks, stands } = useConditionWords();
  return (
    <li className={styles['glance']}>
      <div className={styles['grow']}>
        <Link to="/h/$hub/teams/$team/gates" params={{ hub: slug, team: team.id }}>
          {team.name}
        </Link>{' '}
        {stage.name}
        <p className={styles['quiet']}>
          {[
            t('progress', { met: gate.met, total: gate.total }),
            ...(gate.waived > 0 ? [t('waivedCount', { count: gate.waived })] : []),
            ...(gate.passed ? [t('passed.by', { by: nameOf(gate.passed.by), day: day(dayOf(gate.passed.at)) })] : []),
          ].join(' · ')}
        </p>
        {gate.missing.map((each) => (
          <p key={each.condition.key} className={styles['quiet']}>
            {asks(each.condition)}: {stands(each)}
          </p>
        ))}
      </div>
      <GateStateMark state={gate.state} />
    </li>
  );
}
