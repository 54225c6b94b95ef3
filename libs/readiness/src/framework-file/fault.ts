import type { FrameworkFault } from '@onsil/contracts';

/** Where in a draft: `['cells', 3, 'title', 'ko']`. */
export type DraftPath = readonly (string | number)[];

/** Something that is wrong with a draft. `params` are what its message names. */
export interface Fault {
  readonly kind: FrameworkFault;
  readonly path: DraftPath;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The same with its place in the file. */
export interface PlacedFault extends Omit<Fault, 'path'> {
  readonly at: string;
}

/** What a file was read as: a draft of whatever shape, and where each part of it stands. */
export interface FrameworkSource {
  readonly draft: unknown;
  readonly placeOf: (path: DraftPath) => string;
  /** Found while reading, before anything is judged. */
  readonly faults: readonly PlacedFault[];
}
