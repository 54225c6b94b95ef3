import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

const SOURCE = 'apps/web/src';
const PLURAL = /_(zero|one|two|few|many|other)$/;
const PARTICLE = /\}\}(이|가|을|를|은|는|와|과|으로|로|예요|이에요|였어요|이었어요|라서|이라서)(?![가-힣])/;

type Strings = Record<string, string>;

const namespaces = readdirSync(`${SOURCE}/locales/ko`).map((file) => file.replace('.json', ''));
const ko = stringsOf('ko');
const en = stringsOf('en');
const code = filesUnder(SOURCE)
  .filter((file) => /\.tsx?$/.test(file) && !/\.(spec\.tsx?|d\.ts)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the strings', () => {
  it('are the same in both languages', () => {
    const meanings = (strings: Strings) =>
      [...new Set(Object.keys(strings).map((key) => key.replace(PLURAL, '')))].sort();

    expect(readdirSync(`${SOURCE}/locales/en`)).toEqual(readdirSync(`${SOURCE}/locales/ko`));
    expect(meanings(en)).toEqual(meanings(ko));
  });

  it('have the plurals of their language', () => {
    const plural = (strings: Strings, form: string) =>
      Object.keys(strings)
        .filter((key) => key.endsWith(`_${form}`))
        .map((key) => key.replace(PLURAL, ''))
        .sort();

    expect(plural(en, 'one')).toEqual(plural(en, 'other'));
    expect(plural(ko, 'one')).toEqual([]);
    expect(plural(ko, 'other')).toEqual(plural(en, 'other'));
  });

  it('bend the English noun after a number', () => {
    const NOUNS =
      'days|weeks|months|hours|minutes|teams|people|points|levels|rows|times|milestones|places|steps|sessions';
    const bent = new RegExp(String.raw`\{\{\w+[^}]*\}\}(</\w+>)? (${NOUNS})\b`);
    const unbent = Object.entries(en).filter(([key, text]) => !/_(zero|other)$/.test(key) && bent.test(text));

    expect(unbent).toEqual([]);
  });

  it('take the same values in both languages', () => {
    const values = (text: string) => [...new Set(text.match(/\{\{\w+/g) ?? [])].sort();
    const differing = Object.keys(ko).filter(
      (key) => en[key] !== undefined && String(values(ko[key]!)) !== String(values(en[key])),
    );

    expect(differing).toEqual([]);
  });

  it('hold no Hangul in English', () => {
    expect(Object.entries(en).filter(([, text]) => /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(text))).toEqual([]);
  });

  it('put no particle after a value, and no 을(를)', () => {
    expect(
      Object.entries(ko).filter(([, text]) => PARTICLE.test(text) || /[을이은와]\([를가는과]\)/.test(text)),
    ).toEqual([]);
  });

  it('are all used', () => {
    expect(
      Object.keys(ko)
        .map((key) => key.replace(PLURAL, ''))
        .filter((key) => !isUsed(key)),
    ).toEqual([]);
  });
});

/** A key is used when it stands in the code whole, or as a template whose fixed parts fit. */
function isUsed(fullKey: string): boolean {
  const key = fullKey.slice(fullKey.indexOf(':') + 1);
  return quoted.has(key) || quoted.has(fullKey) || templates.some((template) => template.test(key));
}

/** All that stands between two quotation marks, whichever two: an apostrophe may stand before them. */
const quoted = new Set([...code.matchAll(/'(?=([^'\n]+)')|i18nKey="([^"\n]+)"/g)].map(([, text, key]) => text ?? key));

const templates = [...code.matchAll(/`(?:\w+:)?([\w.-]*(?:\$\{[^}`]+\}[\w.-]*)+)`/g)]
  .map(([, text]) => text!)
  .filter((text) => text.includes('.') || /^\w+\$/.test(text))
  .map((text) =>
    text
      .split(/\$\{[^}]+\}/)
      .map((part) => part.replaceAll('.', '\\.'))
      .join('[^`]+'),
  )
  .filter((text) => /[a-z]{2}/i.test(text))
  .map((text) => new RegExp(`^${text}$`));

function stringsOf(locale: string): Strings {
  return Object.fromEntries(
    namespaces.flatMap((namespace) =>
      flat(
        JSON.parse(readFileSync(`${SOURCE}/locales/${locale}/${namespace}.json`, 'utf8')) as object,
        `${namespace}:`,
      ),
    ),
  );
}

function flat(tree: object, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flat(value as object, `${prefix}${key}.`),
  );
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map((file) => path.join(folder, String(file)));
}
