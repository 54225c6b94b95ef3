import { useLayoutEffect, useState } from 'react';

/** The title of a state that stands for a whole page, or, below a page's own head, for a part of it: a page has one h1. */
export function StateTitle({ children }: { children: string }) {
  const [isBelowHead, setBelowHead] = useState(false);
  useLayoutEffect(() => setBelowHead(document.querySelector('h1:not([data-state-title])') !== null), []);
  return isBelowHead ? <h2>{children}</h2> : <h1 data-state-title>{children}</h1>;
}
