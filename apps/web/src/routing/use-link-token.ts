import { useEffect, useState } from 'react';

/**
 * The secret of a mailed link, from the fragment, which is then wiped from the address bar and the history. Only after
 * the page stands: the router hears of every change of address, and a render that is thrown away would lose the secret.
 */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (location.hash !== '') history.replaceState(history.state, '', location.pathname);
  }, []);
  return token;
}
