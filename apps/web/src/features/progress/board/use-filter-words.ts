import type { BoardStanding, RiskLevel, TeamMilestoneStateName } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import type { BoardSearch } from './board-search.js';

/** The filter in words, as a printed sheet says it: "상태: 지연, 막힘". */
export function useFilterWords({ team: _team, sort: _sort, ...filter }: BoardSearch): string[] {
  const { t } = useTranslation(['board', 'ui']);
  const words = (name: keyof typeof filter, value: string): string => {
    if (name === 'state') return t(`ui:mark.word.${value as TeamMilestoneStateName}`, value);
    if (name === 'risk') return t(`level.${value as RiskLevel}`, value);
    if (name === 'standing') return t(`standing.${value as BoardStanding}`, value);
    if (name === 'assessment') return t(`owed.${value as 'self'}`, value);
    if (name === 'class') return t(`class.${value as 'resident'}`, value);
    return value;
  };
  return (Object.keys(filter) as (keyof typeof filter)[])
    .filter((name) => filter[name] !== undefined)
    .map((name) => {
      const parts = String(filter[name]).split(',');
      return `${t(`filter.${name}`)}: ${parts.map((part) => words(name, part)).join(', ')}`;
    });
}
