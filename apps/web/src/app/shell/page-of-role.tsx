import { Outlet, useMatches } from '@tanstack/react-router';

import { useCan } from '../../routing/use-hub.js';
import { RefusedPage } from '../../ui/no-page.js';

/** The page that was asked for, or a word that the person's roles in this hub do not reach it. */
export function PageOfRole() {
  const needed = useMatches({ select: (matches) => matches.flatMap(({ staticData }) => staticData.permission ?? []) });
  return needed.every(useCan()) ? <Outlet /> : <RefusedPage />;
}
