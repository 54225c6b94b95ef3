import { auditedMarks, type AuditEntryView, type PersonName, type ReviewMark } from '@onsil/contracts';

type Change = AuditEntryView['changes'][number];
type Names = AuditEntryView['names'];

/** The words that a value is told in. */
export interface ValueWords {
  readonly yes: string;
  readonly no: string;
  readonly mark: (mark: ReviewMark) => string;
  /** What a column, or the key of an object, is called. */
  readonly column: (name: string) => string;
  /** What is said of one of a few known values; undefined for any other text. */
  readonly known: (value: string) => string | undefined;
  /** Said instead of what has more inside than one line tells. */
  readonly nested: string;
  readonly day: (iso: string) => string;
  readonly dateTime: (iso: string) => string;
  readonly person: (named: Pick<PersonName, 'name' | 'hasLeft'>) => string;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
/** What the software keeps for itself; the download has it. */
export const INTERNAL: ReadonlySet<string> = new Set(['name_key', 'event_id', 'reaction', 'recipient_key', 'item_key']);

/** The changes that mean something to a person: not from nothing to nothing, nor a bare key of something that has no name. */
export function tellingChanges(changes: readonly Change[], names: Names): Change[] {
  const isBare = (value: string | null): boolean => value !== null && UUID.test(value) && !names[value];
  return changes.filter(
    ({ column, before, after }) =>
      before !== after &&
      !INTERNAL.has(column) &&
      !isBare(before) &&
      !isBare(after) &&
      !(isEmpty(before) && isEmpty(after)),
  );
}

const isEmpty = (value: string | null): boolean => value === null || value === '[]' || value === '{}';

/** What stood in a column, in words: the trail keeps lists and objects as JSON, which nobody should have to read. */
export function valueInWords(value: string, words: ValueWords, names: Names = {}): string {
  const parsed = parsedValue(value);
  const marked = auditedMarks.safeParse(parsed);
  return marked.success ? marked.data.map(words.mark).join(' · ') : told(parsed, words, names);
}

/** What looks like a list, an object or a truth is one; everything else is text, numbers too. */
function parsedValue(value: string): unknown {
  if (!/^(?:\[.*\]|\{.*\}|true|false)$/s.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function told(value: unknown, words: ValueWords, names: Names): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value))
    return value
      .map((each) => told(each, words, names))
      .filter((each) => each !== '')
      .join(' · ');
  if (typeof value === 'object' && (isDeep(value) || !isOfColumns(value))) return words.nested;
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, part]) => [words.column(key), told(part, words, names)] as const)
      .filter(([, part]) => part !== '')
      .map(([key, part]) => `${key}: ${part}`)
      .join(', ');
  return textInWords(`${value as string | number}`, words, names);
}

function textInWords(text: string, words: ValueWords, names: Names): string {
  const named = Object.hasOwn(names, text) ? names[text] : undefined;
  if (named) return words.person(named);
  if (UUID.test(text)) return '';
  if (INSTANT.test(text)) return words.dateTime(text);
  if (DAY.test(text)) return words.day(text);
  return words.known(text) ?? text;
}

function isDeep(value: object): boolean {
  return Object.values(value).some((part) => typeof part === 'object' && part !== null);
}

/** Columns have words; the keys of what the software wrote for itself (`atLeast`) have none. */
function isOfColumns(value: object): boolean {
  return Object.keys(value).every((key) => !/[A-Z]/.test(key));
}
