import { accountRoute } from '../features/identity/account/account.routes.js';
import { countsRoute } from '../features/progress/counts/counts.routes.js';

/** The features' pages: each adds its line under the route it hangs on. */
export const hubRoutes = [countsRoute] as const;

/** Pages of one cohort. */
export const cohortRoutes = [] as const;

/** Pages of a signed-in person outside any hub. */
export const personRoutes = [accountRoute] as const;
