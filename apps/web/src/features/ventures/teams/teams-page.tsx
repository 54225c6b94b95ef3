import { Button, Select } from '@mantine/core';
import type { TeamLine } from '@onsil/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCohorts } from '../../../routing/use-cohort.js';
import { useCan, useHub } from '../../../routing/use-hub.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { DownloadMenu } from '../../../ui/download-menu.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { FilterRow } from '../../../ui/filter-row.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconFileImport } from '../../../ui/icons/file-import.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane } from '../../../ui/pane.js';
import { MoreButton } from '../../../ui/more-button.js';
import { QueryStates } from '../../../ui/query-states.js';
import { AddTeamDialog } from './add-team-dialog.js';
import { teamsQuery } from './teams.queries.js';
import type { TeamsSearch } from './teams-search.js';
import styles from './teams.module.css';

/** `/h/$hub/teams`: every team in reach; staff add and import here. */
export function TeamsPage() {
  const { t } = useTranslation('teams');
  const { slug } = useHub();
  const can = useCan();
  const filter: TeamsSearch = useSearch({ strict: false });
  const query = useInfiniteQuery(teamsQuery(slug, filter));
  const [isAdding, setAdding] = useState(false);
  const { canAdd = false, canImport = false } = query.data?.pages[0] ?? {};
  const importButton = canImport ? (
    <Button
      renderRoot={(props) => <Link {...props} to="/h/$hub/teams/import" params={{ hub: slug }} />}
      leftSection={<IconFileImport size={17} stroke={1.8} aria-hidden />}
    >
      {t('import')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            {can('export.run') ? (
              <DownloadMenu
                label={t('export.open')}
                choices={[
                  { label: t('export.teams'), path: `/api/v1/hubs/${slug}/exports/teams`, query: filter },
                  { label: t('export.people'), path: `/api/v1/hubs/${slug}/exports/people`, query: filter },
                ]}
              />
            ) : null}
            {canAdd ? (
              <Button
                variant="default"
                leftSection={<IconPlus size={17} stroke={1.8} aria-hidden />}
                onClick={() => setAdding(true)}
              >
                {t('add')}
              </Button>
            ) : null}
            {importButton}
          </>
        }
      />
      <Pane label={t('title')}>
        <Filter filter={filter} />
        <QueryStates query={query}>
          {({ pages }) => {
            const teams = pages.flatMap(({ items }) => items as TeamLine[]);
            if (teams.length > 0) return <TeamTable teams={teams} />;
            if (filter.search || filter.cohort) return <EmptyState kind="filtered" title={t('empty.filtered')} />;
            return (
              <EmptyState title={t('empty.title')} actions={importButton}>
                {canImport ? t('empty.body') : t('empty.reader')}
              </EmptyState>
            );
          }}
        </QueryStates>
        <MoreButton query={query} />
      </Pane>
      {isAdding ? <AddTeamDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function Filter({ filter: { search, cohort } }: { filter: TeamsSearch }) {
  const { t } = useTranslation('teams');
  const navigate = useNavigate();
  const cohorts = useCohorts();
  const filterBy = (filter: TeamsSearch) => void navigate({ to: '.', search: filter, replace: true });
  return (
    <FilterRow
      label={t('search')}
      search={search}
      onSearch={(typed) => filterBy({ ...(typed && { search: typed }), ...(cohort && { cohort }) })}
    >
      {cohorts.length > 1 ? (
        <Select
          aria-label={t('cohort')}
          placeholder={t('allCohorts')}
          clearable
          data={cohorts.map(({ id, name, programme }) => ({ value: id, label: `${programme} · ${name}` }))}
          value={cohort ?? null}
          onChange={(chosen) => filterBy({ ...(search && { search }), ...(chosen && { cohort: chosen }) })}
        />
      ) : null}
    </FilterRow>
  );
}

function TeamTable({ teams }: { teams: readonly TeamLine[] }) {
  const { t } = useTranslation('teams');
  const { slug } = useHub();
  const { number } = useFormats();
  const columns: Column<TeamLine>[] = [
    {
      key: 'name',
      title: t('column.name'),
      cell: ({ id, name }) => (
        <Link to="/h/$hub/teams/$team" params={{ hub: slug, team: id }}>
          {name}
        </Link>
      ),
    },
    {
      key: 'lead',
      title: t('column.lead'),
      cell: ({ lead, members, hasAddress }) => (
        <>
          {lead ?? <span className={styles['quiet']}>{members === 0 ? t('noMember') : t('noLead')}</span>}
          {members > 0 && !hasAddress ? <span className={styles['remark']}>{t('noAddress')}</span> : null}
        </>
      ),
    },
    { key: 'district', title: t('column.district'), cell: ({ district }) => district },
    { key: 'sector', title: t('column.sector'), cell: ({ sector }) => sector },
    { key: 'members', title: t('column.members'), cell: ({ members }) => number(members), isNumber: true },
    {
      key: 'cohorts',
      title: t('column.cohorts'),
      cell: ({ cohorts }) => cohorts.map(({ name }) => name).join(', '),
    },
  ];
  return <DataTable label={t('title')} columns={columns} rows={teams} rowKey={({ id }) => id} />;
}
