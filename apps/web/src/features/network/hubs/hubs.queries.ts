import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

/** The hubs of a network, with counts. */
export const networkHubsQuery = (network: string) =>
  queryOptions({
    queryKey: ['network-hubs', network],
    queryFn: () => answer(api.GET('/api/v1/networks/{network}/hubs', { params: { path: { network } } })),
  });
