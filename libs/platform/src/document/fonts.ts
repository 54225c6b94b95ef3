import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type * as Fontkit from 'fontkit';
import type { Font } from 'fontkit';

const load = createRequire(import.meta.url);

/** Noto Sans KR (OFL 1.1): every Hangul syllable, 8,138 Hanja, kana, Latin. Both weights hold the same characters. */
const FILES = {
  regular: '@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf',
} as const;

const faces: Partial<Record<keyof typeof FILES, Font>> = {};
let characters: ReadonlySet<number> | undefined;

/** A weight as documents take it; read once a process, as reading takes ten times as long as writing a page. */
export function fontOf(weight: keyof typeof FILES): string {
  return asSource(faceOf(weight));
}

/** Whether the fonts can write a character. */
export function hasGlyph(codePoint: number): boolean {
  characters ??= new Set(faceOf('regular').characterSet);
  return characters.has(codePoint);
}

/** A weight as it was read: its letters can be measured and drawn. */
export function faceOf(weight: keyof typeof FILES): Font {
  return (faces[weight] ??= read(load.resolve(FILES[weight])));
}

function read(path: string): Font {
  const { create } = load('fontkit') as typeof Fontkit; // with the first letter: starts need not wait for it
  const font = create(readFileSync(path));
  if (!('layout' in font)) throw new Error(`${path} is a collection of fonts, not a font`);
  return font;
}

/** pdfkit takes a font that fontkit has read (whatever can lay out text); its types name files and bytes only. */
function asSource(font: Font): string {
  return font as unknown as string;
}
