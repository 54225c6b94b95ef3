import { Combobox, useCombobox } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCohort, useCohorts } from '../../routing/use-cohort.js';
import { useHub, useMe } from '../../routing/use-hub.js';
import { HubButton } from './hub-switcher.js';
import styles from './shell.module.css';

const SEARCH_FROM = 8;

/** The list of cohorts and hubs under the switcher's button, open from the start. */
export function HubChoice() {
  const { t } = useTranslation('app');
  const { hubs } = useMe();
  const hub = useHub();
  const cohorts = useCohorts();
  const [cohort, keepCohort] = useCohort();
  const { cohort: addressed } = useParams({ strict: false });
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const combobox = useCombobox({ defaultOpened: true, onDropdownClose: () => setSearch('') });

  const fits = (name: string) => name.toLowerCase().includes(search.trim().toLowerCase());
  const nameOf = ({ programme, name }: { programme: string; name: string }) => `${programme} · ${name}`;
  const shownCohorts = cohorts.filter((each) => fits(nameOf(each)));
  const otherHubs = hubs.filter(({ slug, name }) => slug !== hub.slug && fits(name));

  const choose = (value: string): void => {
    combobox.closeDropdown();
    const [kind, id = ''] = value.split(' ');
    if (kind === 'hub') return void navigate({ to: '/h/$hub', params: { hub: id } });
    keepCohort(id);
    if (addressed) void navigate({ to: '.', params: (now) => ({ ...now, cohort: id }), search: {} });
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} width={300} position="bottom-start" withinPortal>
      <Combobox.Target targetType="button">
        <HubButton autoFocus onClick={() => combobox.toggleDropdown()} />
      </Combobox.Target>
      <Combobox.Dropdown>
        {hubs.length + cohorts.length >= SEARCH_FROM ? (
          <Combobox.Search
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            aria-label={t('hub.search')}
            placeholder={t('hub.search')}
          />
        ) : null}
        <Combobox.Options className={styles['options']} aria-label={t('hub.options')}>
          {shownCohorts.length > 0 ? (
            <Combobox.Group label={hub.name}>
              {shownCohorts.map((each) => (
                <Combobox.Option key={each.id} value={`cohort ${each.id}`} active={each.id === cohort?.id}>
                  {nameOf(each)}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ) : null}
          {otherHubs.length > 0 ? (
            <Combobox.Group label={t('hub.others')}>
              {otherHubs.map(({ slug, name }) => (
                <Combobox.Option key={slug} value={`hub ${slug}`}>
                  {name}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ) : null}
          {shownCohorts.length + otherHubs.length === 0 ? (
            <Combobox.Empty>{search ? t('hub.noneFits') : t('hub.onlyOne')}</Combobox.Empty>
          ) : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
