import { Button } from '@mantine/core';
import type { PersonOfHubView, Role } from '@onsil/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCan, useHub } from '../../../routing/use-hub.js';
import { DataTable, type Column } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { FilterRow } from '../../../ui/filter-row.js';
import { FilterChips } from '../../../ui/filter-chips.js';
import { QueryStates } from '../../../ui/query-states.js';
import { GrantLine } from './grant-line.js';
import { MoreButton } from '../../../ui/more-button.js';
import styles from './people.module.css';
import { peopleQuery } from './people.queries.js';
import { ROLES, type PeopleSearch } from './people-search.js';
import { PersonRoles } from './person-roles.js';

/** People with their roles; the filter stands in the address. */
export function PeopleList({ onInvite }: { onInvite: () => void }) {
  const { t } = useTranslation(['people', 'app']);
  const { slug } = useHub();
  const can = useCan();
  const { role, search }: PeopleSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const filterBy = (filter: { role?: Role | undefined; search?: string | undefined }) =>
    void navigate({ to: '.', search: filter, replace: true });
  const query = useInfiniteQuery(peopleQuery(slug, { ...(role && { role }), ...(search && { search }) }));
  const [chosen, setChosen] = useState<string | null>(null);

  const columns: Column<PersonOfHubView>[] = [
    { key: 'name', title: t('column.name'), cell: ({ name }) => name },
    { key: 'email', title: t('column.email'), cell: ({ email }) => email },
    {
      key: 'roles',
      title: t('column.roles'),
      cell: ({ grants }) => (
        <span className={styles['grants']}>
          {grants.map((grant) => (
            <GrantLine key={grant.id} grant={grant} />
          ))}
        </span>
      ),
    },
    ...(can('grant.give')
      ? [
          {
            key: 'change',
            title: t('column.change'),
            cell: ({ personId, name }: PersonOfHubView) => (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('roles.openOf', { name })}
                onClick={() => setChosen(personId)}
              >
                {t('roles.open')}
              </Button>
            ),
          },
        ]
      : []),
  ];

  return (
    <>
      <FilterRow label={t('search')} search={search} onSearch={(next) => filterBy({ role, search: next })}>
        <FilterChips
          label={t('column.roles')}
          options={ROLES.map((value) => ({ value, label: t(`app:role.${value}`) }))}
          value={ROLES.find((value) => value === role) ?? null}
          onChange={(value) => filterBy({ role: value ?? undefined, search })}
        />
      </FilterRow>
      <QueryStates query={query}>
        {({ pages }) => {
          const people = pages.flatMap(({ items }) => items);
          const person = people.find(({ personId }) => personId === chosen);
          if (people.length === 0)
            return role || search ? (
              <EmptyState kind="filtered" title={t('empty.filtered')} />
            ) : (
              <EmptyState title={t('empty.title')} actions={<Button onClick={onInvite}>{t('invite.open')}</Button>}>
                {t('empty.body')}
              </EmptyState>
            );
          return (
            <>
              <DataTable label={t('tab.people')} columns={columns} rows={people} rowKey={({ personId }) => personId} />
              <MoreButton query={query} />
              {person ? <PersonRoles person={person} onClose={() => setChosen(null)} /> : null}
            </>
          );
        }}
      </QueryStates>
    </>
  );
}
