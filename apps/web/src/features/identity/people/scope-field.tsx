import { Select } from '@mantine/core';
import type { Role } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { programmesQuery } from '../../../api/programmes.js';
import { useHub } from '../../../routing/use-hub.js';
import { teamsByNameQuery } from './people.queries.js';

interface ScopeFieldProps {
  role: Role;
  value: string | null;
  onChange: (scopeId: string | null) => void;
}

/** On what a role is given: a mentor on a team or the hub, an observer on a programme or the hub, others on the hub. */
export function ScopeField({ role, ...field }: ScopeFieldProps) {
  if (role === 'mentor' || role === 'team_lead' || role === 'team_member') return <TeamField {...field} />;
  if (role === 'funder_observer') return <ProgrammeField {...field} />;
  return null;
}

function TeamField({ value, onChange }: Omit<ScopeFieldProps, 'role'>) {
  const { t } = useTranslation('people');
  const { slug } = useHub();
  const [search, setSearch] = useState('');
  const { data } = useQuery(teamsByNameQuery(slug, search));
  const teams = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      label={t('scope.teamLabel')}
      description={t('scope.teamHelp')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('scope.clear') }}
      filter={({ options }) => options}
      nothingFoundMessage={t('scope.noTeam')}
      data={teams}
      value={value}
      onChange={onChange}
      onSearchChange={(text) => setSearch(teams.some(({ label }) => label === text) ? '' : text)}
    />
  );
}

function ProgrammeField({ value, onChange }: Omit<ScopeFieldProps, 'role'>) {
  const { t } = useTranslation('people');
  const { slug } = useHub();
  const { data } = useQuery(programmesQuery(slug));
  return (
    <Select
      label={t('scope.programmeLabel')}
      description={t('scope.programmeHelp')}
      clearable
      clearButtonProps={{ 'aria-label': t('scope.clear') }}
      data={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
