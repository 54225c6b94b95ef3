export interface Notice {
  id: string;
  message: string;
  /** The way back, where there is one. */
  undo?: { label: string; onUndo: () => void };
}

const SHOWN_MS = 5_000;
const LONG_ENOUGH_TO_UNDO_MS = 10_000;

let notices: readonly Notice[] = [];
const listeners = new Set<() => void>();

/** Says politely that something was done, and offers the way back where there is one. */
export function notifyDone(message: string, undo?: Notice['undo']): void {
  const notice: Notice = { id: crypto.randomUUID(), message, ...(undo ? { undo } : {}) };
  change([...notices, notice]);
  setTimeout(() => dismiss(notice.id), undo ? LONG_ENOUGH_TO_UNDO_MS : SHOWN_MS);
}

/** Takes a notice away before its time. */
export function dismiss(id: string): void {
  change(notices.filter((notice) => notice.id !== id));
}

/** For `useSyncExternalStore`. */
export const noticeStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get: (): readonly Notice[] => notices,
};

function change(next: readonly Notice[]): void {
  notices = next;
  listeners.forEach((listener) => listener());
}
