import {
  frameworkContent,
  MAX_FRAMEWORK_MEGABYTES,
  withoutResidentNumbers,
  type FrameworkContent,
} from '@onsil/contracts';
import { BrokenWorkbook, readWorkbook } from '@onsil/platform';

import { BUILT_IN_FRAMEWORKS } from '../framework/built-in/built-in-frameworks.js';
import type { Fault, FrameworkSource, PlacedFault } from './fault.js';
import { frameworkDraft } from './framework-draft.js';
import { inBothLanguages, languageFaults, languagesOf } from './languages.rule.js';
import { cleaned, holdsMoreThan, isRecord, wordsOf } from './loose.rule.js';
import { shapeFaults } from './shape-faults.js';
import { sourceOfJson } from './source-of-json.js';
import { sourceOfWorkbook } from './source-of-workbook.js';
import { structureFaults } from './structure-faults.rule.js';

export const MAX_FRAMEWORK_BYTES = MAX_FRAMEWORK_MEGABYTES * 1_048_576;
/** A framework of the most dimensions, levels and criteria fills some fifty thousand cells. */
const MAX_CELLS = 60_000;
/** The same in values; each that is wrong would be named. */
const MAX_VALUES = 200_000;
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** A framework with its key, as a file says it. */
export interface FileFramework {
  readonly key: string;
  readonly content: FrameworkContent;
}

/** Either everything that is wrong, or the framework. */
export interface ReadFramework {
  readonly faults: readonly PlacedFault[];
  readonly framework: FileFramework | null;
}

/** Reads a framework from JSON or a workbook, and names everything in it that is wrong. */
export async function readFrameworkFile(bytes: Buffer): Promise<ReadFramework> {
  const source = await sourceOf(bytes);
  if (source.draft === undefined) return { faults: source.faults, framework: null };
  if (holdsMoreThan(source.draft, MAX_VALUES))
    return { faults: [{ kind: 'too_many', at: '', params: { max: MAX_VALUES } }], framework: null };
  const draft = cleaned(source.draft);
  if (!isRecord(draft) || draft['format'] === undefined)
    return { faults: [{ kind: 'not_a_framework', at: '' }], framework: null };
  const judged: Fault[] = [
    ...residentNumbers(draft),
    ...shapeFaults(draft),
    ...languageFaults(draft),
    ...structureFaults(draft),
  ];
  const builtIn = BUILT_IN_FRAMEWORKS.find(({ key }) => key === draft['key']);
  if (builtIn) judged.push({ kind: 'reserved_key', path: ['key'], params: { key: builtIn.key } });
  const faults = [...source.faults, ...judged.map(({ path, ...fault }) => ({ ...fault, at: source.placeOf(path) }))];
  return faults.length > 0 ? { faults, framework: null } : { faults, framework: frameworkOf(draft) };
}

async function sourceOf(bytes: Buffer): Promise<FrameworkSource> {
  try {
    if (bytes.subarray(0, ZIP.length).equals(ZIP))
      return sourceOfWorkbook(await readWorkbook(bytes, { maxCells: MAX_CELLS }));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/^\s*[[{]/.test(text)) return sourceOfJson(text);
  } catch (error) {
    if (!(error instanceof BrokenWorkbook) && !(error instanceof TypeError)) throw error;
  }
  return { draft: undefined, placeOf: () => '', faults: [{ kind: 'not_a_framework', at: '' }] };
}

/** What looks like a resident registration number is told of by its place, never repeated (rulings 17). */
function residentNumbers(draft: unknown) {
  return [...wordsOf(draft)]
    .filter(({ words }) => withoutResidentNumbers(words).found > 0)
    .map(({ path }) => ({ kind: 'resident_number', path }) as const);
}

function frameworkOf(draft: unknown): FileFramework {
  const [first, second] = languagesOf(draft);
  const { format: _, key, cells, ...rest } = frameworkDraft.parse(inBothLanguages(draft));
  const place = (dimension: string): number => rest.dimensions.findIndex((each) => each.key === dimension);
  const ordered = cells.toSorted((a, b) => place(a.dimension) - place(b.dimension) || a.level - b.level);
  const content = frameworkContent.parse({ ...rest, cells: ordered, ...(!second && { writtenIn: first }) });
  return { key, content };
}
