import type { EvidenceAnswer } from '@onsil/contracts';

/** Text that the server does not have yet. */
export interface KeptDraft {
  readonly answers: readonly EvidenceAnswer[];
  /** Of the server's draft that it was written over. */
  readonly version: number;
}

const DATABASE = 'onsil';
const STORE = 'drafts';

/**
 * Unsent text on this device, one entry a person and team milestone, gone once the server has it. It outlives a closed
 * tab, a lost connection and an ended session. Where the browser keeps nothing, everything answers as if it were empty.
 */
export const keptDrafts = {
  get: (key: string) => inStore<KeptDraft | undefined>('readonly', (store) => store.get(key)),
  put: (key: string, draft: KeptDraft) => inStore<unknown>('readwrite', (store) => store.put(draft, key)),
  remove: (key: string) => inStore<unknown>('readwrite', (store) => store.delete(key)),
};

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  try {
    const database = await opened();
    return await settled<T>(work(database.transaction(STORE, mode).objectStore(STORE)));
  } catch {
    return undefined;
  }
}

let opening: Promise<IDBDatabase> | undefined;

function opened(): Promise<IDBDatabase> {
  opening ??= (() => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    return settled<IDBDatabase>(request);
  })();
  return opening;
}

function settled<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });
}
