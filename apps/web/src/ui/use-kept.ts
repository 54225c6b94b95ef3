import { useSyncExternalStore } from 'react';

const CHANGED = 'onsil.kept';

/**
 * What this device keeps under a key of `localStorage`, as JSON; whoever shows it follows, in other tabs too. Mantine's
 * `useLocalStorage` does the same and more, and would cost each first page half a kilobyte of its 150.
 */
export function useKept<T>(key: string, initial: T): [T, (value: T) => void] {
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(key));
  const keep = (value: T): void => {
    localStorage.setItem(key, JSON.stringify(value));
    dispatchEvent(new Event(CHANGED));
  };
  return [text === null ? initial : (read(text) as T), keep];
}

function subscribe(follow: () => void): () => void {
  addEventListener(CHANGED, follow);
  addEventListener('storage', follow);
  return () => {
    removeEventListener(CHANGED, follow);
    removeEventListener('storage', follow);
  };
}

/** Another hand may have written what is no JSON. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
