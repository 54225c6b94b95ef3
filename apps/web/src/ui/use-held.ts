import { useState } from 'react';

/**
 * What a page goes on with. It follows what the server says, but not to another thing (`key`) while something is written
 * there that is not sent: then the page says so first, and follows once nothing is held any more.
 */
export function useHeld<T>(live: T, key: string, isHeld: boolean): T {
  const [entered, setEntered] = useState({ key, value: live });
  const isFollowed = entered.key === key || !isHeld;
  if (isFollowed && (entered.key !== key || entered.value !== live)) setEntered({ key, value: live });
  return isFollowed ? live : entered.value;
}
