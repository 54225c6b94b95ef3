import { emailAddress, withoutResidentNumbers } from '@onsil/contracts';

/** One line of a pasted list. `email` is null when the line holds no address. */
export interface InviteLine {
  /** 1 for the first line. */
  readonly line: number;
  readonly text: string;
  readonly email: string | null;
  readonly name: string;
}

const ADDRESS = /[^\s<>,;"'()]+@[^\s<>,;"'()]+/;
const NAME_LENGTH = 100;

/**
 * Reads a pasted list or a small CSV: an address, `name, address`, `address<tab>name` or `name <address>` a line. Empty
 * lines and a first line of headings are passed over, and so is what looks like a resident registration number.
 */
export function inviteLines(list: string): InviteLine[] {
  return list
    .split(/\r\n|\r|\n/)
    .map((text, index) => ({ line: index + 1, text: withoutResidentNumbers(text.replace(/^\uFEFF/, '')).text.trim() }))
    .filter(({ text, line }) => text !== '' && !(line === 1 && isHeading(text)))
    .map(({ line, text }) => ({ line, text: text.slice(0, 300), ...personIn(text) }));
}

function isHeading(text: string): boolean {
  return !text.includes('@') && /e-?mail|이메일|메일|주소/i.test(text);
}

function personIn(text: string): { email: string | null; name: string } {
  const found = ADDRESS.exec(text)?.[0] ?? '';
  const address = emailAddress.safeParse(found);
  const name = text
    .replace(found, ' ')
    .replace(/[<>"'();,\t]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, NAME_LENGTH);
  return { email: address.success ? address.data : null, name };
}
