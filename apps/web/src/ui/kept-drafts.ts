/** What a draft is about, so that it can be named, opened and sent without its page. */
export interface DraftSubject {
  /** What it becomes once it is sent. */
  readonly kind:
    | 'log'
    | 'hand_in'
    | 'review'
    | 'assessment'
    | 'canvas_item'
    | 'canvas_note'
    | 'canvas_comment'
    | 'evidence'
    | 'financial_plan';
  readonly hub: string;
  readonly id: string;
  /** As its page calls it. */
  readonly name: string;
  /** Where it is written. */
  readonly path: string;
}

/** What somebody writes and the server does not have yet. */
export interface KeptDraft<Draft> {
  readonly draft: Draft;
  /** Of the server's draft that it was written over. */
  readonly version: number;
  readonly subject: DraftSubject;
}

/** A draft in the list of somebody's own; those of an older Onsil do not say what they are about. */
export interface ListedDraft extends Omit<KeptDraft<unknown>, 'subject'> {
  readonly key: string;
  readonly subject?: DraftSubject;
}

const DATABASE = 'onsil';
const STORE = 'drafts';

/**
 * Unsent drafts on this device, one entry a person and thing, gone once the server has it. They outlive a closed tab, a
 * lost connection and an ended session; whoever signs out on purpose is asked what becomes of them. Where the browser keeps nothing, everything answers as if it were empty.
 */
export const keptDrafts = {
  get: <Draft>(key: string) => inStore<KeptDraft<Draft> | undefined>('readonly', (store) => store.get(key)),
  put: <Draft>(key: string, draft: KeptDraft<Draft>) => inStore<unknown>('readwrite', (store) => store.put(draft, key)),
  remove: (key: string) => inStore<unknown>('readwrite', (store) => store.delete(key)),
  /** All of one person, whose id begins their keys. */
  of: async (personId: string): Promise<ListedDraft[]> => {
    const own = (store: IDBObjectStore) => store.getAllKeys(IDBKeyRange.bound(`${personId}/`, `${personId}/\uffff`));
    const keys = (await inStore<string[]>('readonly', own)) ?? [];
    const kept = await Promise.all(
      keys.map(async (key) => ({ key, ...(await keptDrafts.get<unknown>(key)) }) as Partial<ListedDraft>),
    );
    return kept.filter((each): each is ListedDraft => each.draft !== undefined);
  },
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
