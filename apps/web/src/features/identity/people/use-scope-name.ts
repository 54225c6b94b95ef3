import type { GrantView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { programmesQuery } from '../../../api/programmes.js';
import { useHub } from '../../../routing/use-hub.js';
import { teamsByNameQuery } from './people.queries.js';

/** The name of the team or programme that a role is on; null for roles on the whole hub. */
export function useScopeName(): (grant: Pick<GrantView, 'scope' | 'scopeId'>) => string | null {
  const { t } = useTranslation('people');
  const { slug } = useHub();
  const { data: teams } = useQuery(teamsByNameQuery(slug, ''));
  const { data: programmes } = useQuery(programmesQuery(slug));
  return ({ scope, scopeId }) => {
    if (scope === 'team') return teams?.items.find(({ id }) => id === scopeId)?.name ?? t('scope.team');
    if (scope === 'programme') return programmes?.items.find(({ id }) => id === scopeId)?.name ?? t('scope.programme');
    return null;
  };
}
