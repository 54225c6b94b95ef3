import { useState } from 'react';

/** The secret of a mailed link, from the fragment, which is then wiped from the address bar and the history. */
export function useLinkToken(): string {
  const [token] = useState(() => {
    const secret = location.hash.slice(1);
    history.replaceState(history.state, '', location.pathname);
    return secret;
  });
  return token;
}
