import type { BoardTeamPanelView, BoardView, RiskRulesView } from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

const FRESH_FOR_MS = 60_000;

/** The board of a cohort; asked again every minute while it is looked at. */
export const boardQuery = (hub: string, cohort: string) =>
  queryOptions({
    queryKey: ['board', hub, cohort],
    queryFn: () =>
      answer<BoardView>(api.GET('/api/v1/hubs/{hub}/cohorts/{cohort}/board', { params: { path: { hub, cohort } } })),
    refetchInterval: FRESH_FOR_MS,
  });

/** What stands beside the board of one team. */
export const boardTeamQuery = (hub: string, cohort: string, team: string) =>
  queryOptions({
    queryKey: ['board', hub, cohort, 'team', team],
    queryFn: () =>
      answer<BoardTeamPanelView>(
        api.GET('/api/v1/hubs/{hub}/cohorts/{cohort}/board/teams/{team}', { params: { path: { hub, cohort, team } } }),
      ),
  });

/** The numbers from which a team of this cohort counts as a risk. */
export const riskRulesQuery = (hub: string, cohort: string) =>
  queryOptions({
    queryKey: ['risk-rules', hub, cohort],
    queryFn: () =>
      answer<RiskRulesView>(
        api.GET('/api/v1/hubs/{hub}/cohorts/{cohort}/risk-rules', { params: { path: { hub, cohort } } }),
      ),
  });
