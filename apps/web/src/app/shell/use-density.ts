import { useEffect } from 'react';

import { useHub } from '../../routing/use-hub.js';
import { useKept } from '../../ui/use-kept.js';

export type Density = 'compact' | 'comfortable';

/** How close rows stand: chosen by the person, else close for staff and wide for teams and mentors. */
export function useDensity(): [Density, (density: Density) => void] {
  const { roles } = useHub();
  const isStaff = roles.some((role) => role === 'hub_staff' || role === 'hub_manager');
  const [chosen, choose] = useKept<Density | null>('onsil.density', null);
  const density = chosen ?? (isStaff ? 'compact' : 'comfortable');
  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);
  return [density, choose];
}
