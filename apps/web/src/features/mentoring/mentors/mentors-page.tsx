import { Button, Checkbox } from '@mantine/core';
import type { MentorRow } from '@onsil/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { FilterRow } from '../../../ui/filter-row.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconPlus } from '../../../ui/icons/plus.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane } from '../../../ui/pane.js';
import { MoreButton } from '../../../ui/more-button.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useTopicWords } from '../sessions/use-session-words.js';
import { AddMentorDialog } from './add-mentor-dialog.js';
import { mentorsQuery, type MentorsFilter } from './mentors.queries.js';
import { mentorsRoute } from './mentors.routes.js';
import styles from './mentors.module.css';

/** `/h/$hub/mentors`: who can help with what, and who has room for one more team. */
export function MentorsPage() {
  const { t } = useTranslation('mentors');
  const { slug } = useHub();
  const filter: MentorsFilter = useSearch({ from: mentorsRoute.id });
  const query = useInfiniteQuery(mentorsQuery(slug, filter));
  const [isAdding, setAdding] = useState(false);
  const canManage = query.data?.pages[0]?.canManage ?? false;
  const addButton = canManage ? (
    <Button leftSection={<IconPlus size={17} stroke={1.8} aria-hidden />} onClick={() => setAdding(true)}>
      {t('add.open')}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader
        above={
          <Link to="/h/$hub/mentoring" params={{ hub: slug }} search={{ tab: 'hours' }}>
            {t('above')}
          </Link>
        }
        title={t('title')}
        actions={addButton}
      />
      <Pane label={t('title')}>
        <Filter filter={filter} />
        <QueryStates query={query}>
          {({ pages }) => {
            const mentors = pages.flatMap(({ items }) => items);
            if (mentors.length > 0) return <MentorTable mentors={mentors} />;
            return filter.search || filter.room ? (
              <EmptyState kind="filtered" title={t('empty.filtered')} />
            ) : (
              <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
            );
          }}
        </QueryStates>
        <MoreButton query={query} />
      </Pane>
      {isAdding ? <AddMentorDialog onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function Filter({ filter: { search, room } }: { filter: MentorsFilter }) {
  const { t } = useTranslation('mentors');
  const navigate = useNavigate();
  const filterBy = (filter: MentorsFilter) => void navigate({ to: '.', search: filter, replace: true });
  return (
    <FilterRow
      label={t('search')}
      search={search}
      onSearch={(typed) => filterBy({ ...(typed && { search: typed }), ...(room && { room }) })}
    >
      <Checkbox
        label={t('onlyFree')}
        checked={room === 'free'}
        onChange={(event) =>
          filterBy({ ...(search && { search }), ...(event.currentTarget.checked && { room: 'free' }) })
        }
      />
    </FilterRow>
  );
}

function MentorTable({ mentors }: { mentors: readonly MentorRow[] }) {
  const { t } = useTranslation('mentors');
  const { slug } = useHub();
  const { relative } = useFormats();
  const topicWords = useTopicWords();
  const columns: Column<MentorRow>[] = [
    {
      key: 'name',
      title: t('column.name'),
      cell: ({ id, name, hasAccount, isResting }) => (
        <>
          <Link to="/h/$hub/mentors/$mentor" params={{ hub: slug, mentor: id }}>
            {name}
          </Link>
          {hasAccount && !isResting ? null : (
            <span className={styles['remark']}>{isResting ? t('resting') : t('noAccount')}</span>
          )}
        </>
      ),
    },
    {
      key: 'specialties',
      title: t('column.specialties'),
      cell: ({ specialties }) => specialties.map(topicWords).join(', '),
    },
    { key: 'district', title: t('column.district'), cell: ({ district }) => district },
    {
      key: 'teams',
      title: t('column.teams'),
      cell: ({ teams }) => teams.map(({ name }) => name).join(', ') || t('noTeam'),
    },
    {
      key: 'room',
      title: t('column.room'),
      cell: ({ teams, capacity }) => t('room', { teams: teams.length, count: capacity }),
      isNumber: true,
    },
    {
      key: 'active',
      title: t('column.active'),
      cell: ({ lastActiveAt }) => (lastActiveAt ? relative(lastActiveAt) : t('never')),
    },
  ];
  return <DataTable label={t('title')} columns={columns} rows={mentors} rowKey={({ id }) => id} />;
}
