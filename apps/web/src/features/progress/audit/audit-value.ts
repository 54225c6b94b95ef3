import { auditedMarks, type ReviewMark } from '@onsil/contracts';

/** The words that a value is told in. */
export interface ValueWords {
  readonly yes: string;
  readonly no: string;
  readonly mark: (mark: ReviewMark) => string;
}

/** What stood in a column, in words: the trail keeps lists and objects as JSON, which nobody should have to read. */
export function valueInWords(value: string, words: ValueWords): string {
  const parsed = parsedValue(value);
  const marked = auditedMarks.safeParse(parsed);
  return marked.success ? marked.data.map(words.mark).join(' · ') : told(parsed, words);
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

function told(value: unknown, words: ValueWords): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((each) => told(each, words)).join(' · ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, part]) => [key, told(part, words)] as const)
      .filter(([, part]) => part !== '')
      .map(([key, part]) => `${key}: ${part}`)
      .join(', ');
  return `${value as string | number}`;
}
