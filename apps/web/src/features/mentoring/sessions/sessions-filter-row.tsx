import { Checkbox, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { MentoringSessionRow } from '@onsil/contracts';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { teamChoicesQuery } from '../../../api/teams.js';
import { useCan, useHub } from '../../../routing/use-hub.js';
import { DateField } from '../../../ui/date-field.js';
import { mentorsQuery } from '../mentors/mentors.queries.js';
import styles from './sessions.module.css';
import type { SessionsSearch } from './sessions-search.js';

const TYPING_MS = 250;

interface Named {
  id: string;
  name: string;
}

interface SessionsFilterRowProps {
  search: SessionsSearch;
  /** A row of the list: it names the team and the mentor that were asked for. */
  shown: MentoringSessionRow | undefined;
}

/** Above the sessions: whose, with whom, from which day to which; all of it stands in the address. */
export function SessionsFilterRow({ search, shown }: SessionsFilterRowProps) {
  const { t } = useTranslation('sessions');
  const navigate = useNavigate();
  const change = (name: keyof SessionsSearch, value: string | true | null): void => {
    const { [name]: _before, ...rest } = search;
    const next = { ...rest, ...(value && { [name]: value }) } as SessionsSearch;
    void navigate({ to: '.', search: next, replace: true });
  };
  const { when, team, mentor, came = false, from, until } = search;
  return (
    <div className={styles['filters']} role="search" aria-label={t('list.filter.label')}>
      <TeamChoice chosen={team} shown={shown?.team} onChange={(id) => change('team', id)} />
      <MentorChoice chosen={mentor} shown={shown?.mentor} onChange={(id) => change('mentor', id)} />
      <DateField
        label={t('list.filter.from')}
        optional
        value={from ?? null}
        {...(until && { maxDate: until })}
        onChange={(day) => change('from', day)}
      />
      <DateField
        label={t('list.filter.until')}
        optional
        value={until ?? null}
        {...(from && { minDate: from })}
        onChange={(day) => change('until', day)}
      />
      {when === 'logged' ? (
        <Checkbox
          label={t('list.filter.came')}
          checked={came}
          onChange={({ currentTarget: { checked } }) => change('came', checked || null)}
        />
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  chosen: string | undefined;
  shown: Named | undefined;
  onChange: (id: string | null) => void;
}

function TeamChoice(props: ChoiceProps) {
  const { t } = useTranslation('sessions');
  const { slug } = useHub();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, TYPING_MS);
  const { data } = useQuery({ ...teamChoicesQuery(slug, asked), enabled: useCan()('mentoring.oversee') });
  return <Choice {...props} label={t('list.filter.team')} found={data?.items ?? []} onSearch={setSearch} />;
}

function MentorChoice(props: ChoiceProps) {
  const { t } = useTranslation('sessions');
  const { slug } = useHub();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, TYPING_MS);
  const { data } = useInfiniteQuery({
    ...mentorsQuery(slug, asked ? { search: asked } : {}),
    enabled: useCan()('mentoring.oversee'),
  });
  const found = data?.pages.flatMap(({ items }) => items) ?? [];
  return <Choice {...props} label={t('list.filter.mentor')} found={found} onSearch={setSearch} />;
}

interface FoundProps extends ChoiceProps {
  label: string;
  found: readonly Named[];
  onSearch: (typed: string) => void;
}

/** Nobody but who oversees has more to choose from than what the address names. */
function Choice({ label, chosen, shown, found, onChange, onSearch }: FoundProps) {
  const { t } = useTranslation('sessions');
  const oversees = useCan()('mentoring.oversee');
  if (!oversees && !chosen) return null;
  const named = [...(chosen && shown?.id === chosen ? [shown] : []), ...found];
  const isNamed = named.some(({ id }) => id === chosen);
  const options = new Map(named.map(({ id, name }) => [id, name]));
  if (chosen && !isNamed) options.set(chosen, t('list.filter.chosen'));
  return (
    <Select
      label={label}
      placeholder={t('list.filter.all')}
      searchable={oversees}
      clearable
      clearButtonProps={{ 'aria-label': t('list.filter.clear', { field: label }) }}
      filter={({ options: all }) => all}
      nothingFoundMessage={t('list.filter.none')}
      data={[...options].map(([value, name]) => ({ value, label: name }))}
      value={chosen ?? null}
      onChange={onChange}
      onSearchChange={(typed) => onSearch(named.some(({ name }) => name === typed) ? '' : typed)}
    />
  );
}
