import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { MoreButton } from '../../../ui/more-button.js';
import { Pane } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';

interface PagedPaneProps<Page> {
  query: UseInfiniteQueryResult<InfiniteData<Page>>;
  label: string;
  children: (pages: Page[]) => ReactNode;
}

/** A list that grows page by page, with the states before it is there. */
export function PagedPane<Page>({ query, label, children }: PagedPaneProps<Page>) {
  return (
    <Pane label={label}>
      <QueryStates query={query}>{({ pages }) => children(pages)}</QueryStates>
      <MoreButton query={query} />
    </Pane>
  );
}
