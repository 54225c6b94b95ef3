import { useEffect, useState } from 'react';

/**
 * The secret of a mailed link, from the fragment, which is then wiped from the address bar. It stays with this entry of
 * the tab's history, so that the page can be loaded again; no server sees it there. Only after the page stands: the router
 * hears of every change of address, and a render that is thrown away would lose the secret.
 */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1) || keptToken());
  useEffect(() => {
    if (location.hash !== '')
      history.replaceState({ ...(history.state as object | null), linkToken: token }, '', location.pathname);
  }, [token]);
  return token;
}

function keptToken(): string {
  const { linkToken } = (history.state ?? {}) as { linkToken?: unknown };
  return typeof linkToken === 'string' ? linkToken : '';
}
