import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

/** The hubs of a network, with counts. */
export const networkHubsQuery = (network: string) =>
  queryOptions({
    queryKey: ['network-hubs', network],
    queryFn: () => answer(api.GET('/api/v1/networks/{network}/hubs', { params: { path: { network } } })),
  });

/** Open cohorts and teams of each hub of a network. */
export const networkCountsQuery = (network: string) =>
  queryOptions({
    queryKey: ['network-hubs', network, 'counts'],
    queryFn: () => answer(api.GET('/api/v1/networks/{network}/counts', { params: { path: { network } } })),
  });
