import { BOARD_STANDINGS, RISK_LEVELS, TEAM_MILESTONE_STATES, type BoardView } from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentedControl } from '@mantine/core';

import { IconPlus } from '../../../ui/icons/plus.js';
import { IconX } from '../../../ui/icons/x.js';
import { useTypedSearch } from '../../../ui/use-typed-search.js';
import { standings } from './board-rows.rule.js';
import type { BoardSearch } from './board-search.js';
import styles from './board.module.css';

interface BoardFiltersProps {
  board: BoardView;
  search: BoardSearch;
  onSearch: (change: BoardSearch) => void;
  onClear: () => void;
  letters: boolean;
  onLetters: (letters: boolean) => void;
}

type Choice = 'standing' | 'state' | 'milestone' | 'risk' | 'assessment' | 'mentor' | 'sector' | 'district' | 'class';

/** What is shown and in which order; all of it stands in the address. A filter without values to choose is absent. */
export function BoardFilters({ board, search, onSearch, onClear, letters, onLetters }: BoardFiltersProps) {
  const { t } = useTranslation(['board', 'ui']);
  const [isOpen, setOpen] = useState(false);
  const typed = useTypedSearch(search.q, (q) => onSearch({ q }));
  const { teams, milestones } = board;
  const values = (of: (team: BoardView['teams'][number]) => string | null | readonly string[]) =>
    [...new Set(teams.flatMap((team) => of(team) ?? []))]
      .sort((a, b) => a.localeCompare(b, 'ko'))
      .map((value) => ({ value, label: value }));
  const counts = standings(board);
  const isOfGone = search.standing === 'left' || search.standing === 'graduated';
  const choices: { name: Choice; options: { value: string; label: string }[] }[] = [
    {
      name: 'standing',
      options:
        teams.length === counts.on && board.left.length === 0
          ? []
          : BOARD_STANDINGS.map((value) => ({ value, label: `${t(`standing.${value}`)} ${counts[value]}` })),
    },
    { name: 'state', options: TEAM_MILESTONE_STATES.map((value) => ({ value, label: t(`ui:mark.word.${value}`) })) },
    { name: 'milestone', options: milestones.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })) },
    { name: 'risk', options: RISK_LEVELS.map((value) => ({ value, label: t(`level.${value}`) })) },
    {
      name: 'assessment',
      options: (['self', 'mentor', 'staff'] as const)
        .filter((side) => teams.some(({ assessmentOwed }) => assessmentOwed?.includes(side)))
        .map((side) => ({ value: side, label: t(`owed.${side}`) })),
    },
    { name: 'mentor', options: values(({ mentors }) => mentors) },
    { name: 'sector', options: values(({ sector }) => sector) },
    { name: 'district', options: values(({ district }) => district) },
    {
      name: 'class',
      options: values(({ class: kind }) => kind).map(({ value }) => ({
        value,
        label: t(`class.${value as 'resident' | 'registered'}`),
      })),
    },
  ];
  return (
    <div className={styles['filters']} data-open={isOpen || undefined} role="search" aria-label={t('filter.label')}>
      <span className={styles['filter']} data-on>
        <select
          aria-label={t('sort.label')}
          value={search.sort ?? 'risk'}
          onChange={({ currentTarget: { value } }) =>
            onSearch({ sort: value === 'risk' ? undefined : (value as 'name' | 'silent') })
          }
        >
          {(['risk', 'silent', 'name'] as const).map((sort) => (
            <option key={sort} value={sort}>
              {t(`sort.${sort}`)}
            </option>
          ))}
        </select>
      </span>
      <button type="button" className={styles['more']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <IconPlus size={14} aria-hidden /> {t('filter.label')}
      </button>
      {choices
        .filter(({ name, options }) => options.length > 0 && (!isOfGone || name === 'standing'))
        .map(({ name, options }) => (
          <FilterSelect
            key={name}
            label={t(`filter.${name}`)}
            options={options}
            value={search[name]}
            onChange={(value) => onSearch({ [name]: value })}
          />
        ))}
      <span className={styles['filter']} data-on={search.q ? true : undefined}>
        <input type="search" aria-label={t('filter.q')} placeholder={t('filter.q')} {...typed} />
      </span>
      {isFiltered(search) ? (
        <button type="button" className={styles['clear']} onClick={onClear}>
          <IconX size={14} aria-hidden /> {t('filter.clear')}
        </button>
      ) : null}
      <span className={styles['end']}>
        <SegmentedControl
          size="xs"
          aria-label={t('letters.label')}
          data={[
            { value: 'icons', label: t('letters.icons') },
            { value: 'letters', label: t('letters.letters') },
          ]}
          value={letters ? 'letters' : 'icons'}
          onChange={(value) => onLetters(value === 'letters')}
        />
      </span>
    </div>
  );
}

/** True when some team may be hidden by the address. */
export function isFiltered({ team: _team, sort: _sort, ...filter }: BoardSearch): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

interface FilterSelectProps {
  label: string;
  options: readonly { value: string; label: string }[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** One filter as a chip; a value of several parts (from a link) shows as its parts. */
function FilterSelect({ label, options, value, onChange }: FilterSelectProps) {
  const isListed = value === undefined || options.some((option) => option.value === value);
  const words = value
    ?.split(',')
    .map((part) => options.find((option) => option.value === part)?.label ?? part)
    .join(', ');
  return (
    <span className={styles['filter']} data-on={value === undefined ? undefined : true}>
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
      >
        <option value="">{label}</option>
        {isListed ? null : <option value={value}>{words}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
