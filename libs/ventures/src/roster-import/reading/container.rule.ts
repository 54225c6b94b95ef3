import { UnreadableRoster } from './unreadable-roster.js';

/** What the bytes are, whatever the name says. */
export type Container = 'zip' | 'text';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const NOT_TABLES = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a],
  EMPTY_ZIP,
];
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
const MARKUP = /^\s*<(?:!doctype|\?xml|html|table|svg|script)/i;

/**
 * Tells a workbook from text by content. An encrypted workbook is an OLE file around `EncryptedPackage`
 * ([MS-OFFCRYPTO] 1.3.3).
 * @throws UnreadableRoster for everything else
 */
export function containerOf(bytes: Buffer): Container {
  if (bytes.length === 0) throw new UnreadableRoster('empty');
  if (startsWith(bytes, OLE)) throw new UnreadableRoster(bytes.includes(ENCRYPTED_PACKAGE) ? 'encrypted' : 'old_excel');
  if (startsWith(bytes, ZIP)) return 'zip';
  if (NOT_TABLES.some((signature) => startsWith(bytes, signature))) throw new UnreadableRoster('not_a_table');
  if (MARKUP.test(bytes.subarray(0, 256).toString('latin1').replaceAll('\0', '')))
    throw new UnreadableRoster('not_a_table');
  return 'text';
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
