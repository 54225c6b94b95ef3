import type {
  MentoringHoursPage,
  MentoringSettingsBody,
  MentoringSettingsView,
  MissingLogsPage,
  SilentPairsPage,
} from '@onsil/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answer, api, ifMatch } from '../../../api/client.js';

const after = (pageParam: string) => (pageParam ? { after: pageParam } : {});
const pages = {
  initialPageParam: '',
  getNextPageParam: ({ next }: { next: string | null }) => next,
};

/** Sessions that are over without a log, oldest first. */
export const missingLogsQuery = (hub: string) =>
  infiniteQueryOptions({
    queryKey: ['missing-logs', hub],
    queryFn: ({ pageParam }) =>
      answer<MissingLogsPage>(
        api.GET('/api/v1/hubs/{hub}/mentoring/missing-logs', { params: { path: { hub }, query: after(pageParam) } }),
      ),
    ...pages,
  });

/** Pairs that have not met for long, longest first. */
export const silentPairsQuery = (hub: string) =>
  infiniteQueryOptions({
    queryKey: ['silent-pairs', hub],
    queryFn: ({ pageParam }) =>
      answer<SilentPairsPage>(
        api.GET('/api/v1/hubs/{hub}/mentoring/silent-pairs', { params: { path: { hub }, query: after(pageParam) } }),
      ),
    ...pages,
  });

/** Sessions and hours, a line for each team or mentor. */
export const hoursQuery = (hub: string, by: 'team' | 'mentor') =>
  infiniteQueryOptions({
    queryKey: ['mentoring-hours', hub, by],
    queryFn: ({ pageParam }) =>
      answer<MentoringHoursPage>(
        api.GET('/api/v1/hubs/{hub}/mentoring/hours', {
          params: { path: { hub }, query: { by, ...after(pageParam) } },
        }),
      ),
    ...pages,
  });

export const mentoringSettingsQuery = (hub: string) =>
  queryOptions({
    queryKey: ['mentoring-settings', hub],
    queryFn: () =>
      answer<MentoringSettingsView>(api.GET('/api/v1/hubs/{hub}/mentoring/settings', { params: { path: { hub } } })),
  });

export const setMentoringSettings = (hub: string, version: number, body: MentoringSettingsBody) =>
  answer<MentoringSettingsView>(
    api.PUT('/api/v1/hubs/{hub}/mentoring/settings', { params: { path: { hub } }, headers: ifMatch(version), body }),
  );
