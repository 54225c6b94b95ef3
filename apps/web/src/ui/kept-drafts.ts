/** What somebody writes and the server does not have yet. */
export interface KeptDraft<Draft> {
  readonly draft: Draft;
  /** Of the server's draft that it was written over. */
  readonly version: number;
}

const DATABASE = 'onsil';
const STORE = 'drafts';

/**
 * Unsent drafts on this device, one entry a person and thing, gone once the server has it. They outlive a closed tab, a
 * lost connection and an ended session. Where the browser keeps nothing, everything answers as if it were empty.
 */
export const keptDrafts = {
  get: <Draft>(key: string) => inStore<KeptDraft<Draft> | undefined>('readonly', (store) => store.get(key)),
  put: <Draft>(key: string, draft: KeptDraft<Draft>) => inStore<unknown>('readwrite', (store) => store.put(draft, key)),
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
    const request = indexedDB.open(DATABASE, 2);
    request.onupgradeneeded = () => {
      // Drafts of before were kept in another shape.
      if (request.result.objectStoreNames.contains(STORE)) request.result.deleteObjectStore(STORE);
      request.result.createObjectStore(STORE);
    };
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
