import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { ErrorState } from './error-state.js';
import { PageSkeleton } from './page-skeleton.js';

interface QueryStatesProps<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
  /** The frame of what is coming, where rows of lines say too little. */
  skeleton?: ReactNode;
}

/** Skeleton, error with another try, not found, or the content. Old content stays while new is on its way. */
export function QueryStates<Data>({ query, children, skeleton }: QueryStatesProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return skeleton ?? <PageSkeleton />;
}
