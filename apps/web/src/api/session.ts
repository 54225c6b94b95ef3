type Asking = () => Promise<void>;

let asking: Asking | null = null;
let asked: Promise<void> | null = null;

/** The app says how to ask somebody to sign in again; returns the way to take it back. */
export function onSessionEnd(ask: Asking): () => void {
  asking = ask;
  return () => {
    if (asking === ask) asking = null;
  };
}

/** Waits until the person has signed in again; one question however many requests wait. False when nobody can ask. */
export async function signedInAgain(): Promise<boolean> {
  if (!asking) return false;
  asked ??= asking().finally(() => {
    asked = null;
  });
  await asked;
  return true;
}

const USED_KEY = 'onsil.used';

/** Notes that the server saw the session just now. The tabs of a browser share one session, and this. */
export function noteSessionUse(): void {
  localStorage.setItem(USED_KEY, String(Date.now()));
}

/** When the server saw the session last, as far as this browser knows. */
export function sessionUsedAt(): number {
  return Number(localStorage.getItem(USED_KEY));
}
