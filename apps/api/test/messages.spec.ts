import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '@onsil/contracts';
import { declaredMessages, hasMessage, message } from '@onsil/platform';

import '../src/app.module.js';

const SOURCES = ['apps/api/src', 'apps/worker/src', 'libs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => path.join(folder, String(file)))
    .filter((file) => file.endsWith('.ts') && !/\.(?:spec|messages)\.ts$|\/testing\/|\/migrations\//.test(file)),
);

/** `readonly code = 'lib.name'` of refusals, and `code: 'lib.name'` or `message: 'lib.name'` of field issues. */
const codesOf = (source: string): string[] =>
  [...source.matchAll(/\b(?:code(?:\s*=|:)|message:)\s*'([a-z_]+\.[a-z_]+)'/g)].map(([, code]) => code!);

describe('messages', () => {
  it('gives every refusal and field issue a text in both languages', () => {
    const codes = SOURCES.flatMap((file) => codesOf(readFileSync(file, 'utf8')).map((code) => ({ file, code })));

    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter(({ code }) => !hasMessage(code))).toEqual([]);
  });

  it('names the same placeholders in both languages', () => {
    const placeholdersOf = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map(([, name]) => name!).sort();
    const differing = declaredMessages().filter((key) => {
      const [ko, en] = LOCALES.map((locale) => [...new Set(placeholdersOf(message(locale, key)))].join());
      return ko !== en;
    });

    expect(differing).toEqual([]);
  });

  it('bends the English noun after a number', () => {
    const NOUN =
      /\{\w+\} (?:days|weeks|months|hours|minutes|seconds|teams|people|places|rows|columns|files|characters)\b/;
    const unbent = declaredMessages().filter((key) => NOUN.test(message('en', key)));

    expect(unbent).toEqual([]);
  });

  it('puts no particle after a placeholder and no Hangul into English', () => {
    const texts = declaredMessages().map((key) => ({ key, ko: message('ko', key), en: message('en', key) }));

    expect(
      texts.filter(({ ko }) =>
        /\}(?:이|가|을|를|은|는|와|과|으로|로|예요|이에요|였어요|이었어요|라서|이라서)(?=[\s.,]|$)|을\(를\)|이\(가\)|은\(는\)/.test(
          ko,
        ),
      ),
    ).toEqual([]);
    expect(texts.filter(({ en }) => /\p{Script=Hangul}/u.test(en))).toEqual([]);
  });
});
