import { isOwnPath } from './own-path.js';

const KEY = 'onsil.wanted';
const KEPT_MS = 15 * 60_000;

/**
 * Where somebody wanted to go before they were asked to sign in. The mailed link opens in a tab of its own, so it stays on
 * this device, for as long as the link is good.
 */
export const wantedPlace = {
  keep(path: string): void {
    localStorage.setItem(KEY, JSON.stringify({ path, at: Date.now() }));
  },
  /** Once. */
  take(): string | undefined {
    const kept = read();
    localStorage.removeItem(KEY);
    return kept && Date.now() - kept.at < KEPT_MS && isOwnPath(kept.path) ? kept.path : undefined;
  },
};

function read(): { path: string; at: number } | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as { path: string; at: number } | null;
  } catch {
    return null;
  }
}
