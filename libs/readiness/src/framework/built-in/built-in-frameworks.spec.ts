import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';
import { frameworkContent, type FrameworkContent, type TwoLanguages } from '@onsil/contracts';

import { BUILT_IN_FRAMEWORKS } from './built-in-frameworks.js';

const byKey = (key: string): FrameworkContent => BUILT_IN_FRAMEWORKS.find((each) => each.key === key)!.content;

/** Every sentence of a framework, in both languages. */
function sentences({ name, summary, licence, levels, dimensions, cells, funding }: FrameworkContent): TwoLanguages[] {
  return [
    name,
    summary,
    licence,
    ...levels,
    ...dimensions.map((dimension) => dimension.name),
    ...cells.flatMap(({ title, criteria }) => [title, ...criteria.flatMap(({ text, proof }) => [text, proof])]),
    ...funding.map(({ hint }) => hint),
  ];
}

/** What each shipped version says. Another content is another version: cohorts and their comparisons hold to it. */
const SHIPPED: Readonly<Record<string, string>> = {
  'vrg 1': '9e3e812695d6',
  'trl 1': 'cf676da13eef',
  'srl 1': 'be30a02320e3',
  'svi 1': '6b29dc7b5ebf',
};

describe.each(BUILT_IN_FRAMEWORKS.map(({ key, version, content }) => [`${key} ${version}`, content] as const))(
  'the framework %s',
  (name, content) => {
    it('is complete: every dimension has a cell with criteria at every level', () => {
      const wanted = content.dimensions.flatMap(({ key }) => content.levels.map((_, at) => `${key} ${at + 1}`));

      expect(content.cells.map(({ dimension, level }) => `${dimension} ${level}`)).toEqual(wanted);
      expect(frameworkContent.parse(content)).toEqual(content);
    });

    it('names each criterion once', () => {
      const keys = content.cells.flatMap(({ criteria }) => criteria.map(({ key }) => key));

      expect(new Set(keys).size).toBe(keys.length);
    });

    it('speaks Korean in Korean and English in English', () => {
      for (const { ko, en } of sentences(content)) {
        expect(en).not.toMatch(/[가-힣]/);
        if (!/^[A-Z0-9 ]+$/.test(ko)) expect(ko).toMatch(/[가-힣]/);
      }
    });

    it('says the same thing nowhere twice', () => {
      const texts = content.cells.flatMap(({ criteria }) => criteria.map(({ text }) => text.ko));

      expect(new Set(texts).size).toBe(texts.length);
    });

    it('says what its version has always said', () => {
      const said = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);

      expect(said).toBe(SHIPPED[name]);
    });
  },
);

describe('what comes with the product', () => {
  it('has 90 cells in the grid, each with two criteria that ask for evidence', () => {
    const { cells } = byKey('vrg');

    expect(cells).toHaveLength(90);
    expect(cells.every(({ criteria }) => criteria.length >= 2)).toBe(true);
    expect(cells.every(({ criteria }) => criteria.every(({ evidenceRequired }) => evidenceRequired))).toBe(true);
  });

  it('names a kind of money for every level of the grid', () => {
    const { funding, levels } = byKey('vrg');

    expect(levels.every((_, at) => funding.some(({ from, to }) => from <= at + 1 && at + 1 <= to))).toBe(true);
  });

  it('weighs the fourteen indicators of the self-check to a hundred points', () => {
    const { dimensions, weights } = byKey('svi');

    expect(dimensions).toHaveLength(14);
    for (const { points } of weights) {
      expect(Object.keys(points).toSorted()).toEqual(dimensions.map(({ key }) => key).toSorted());
      expect(Object.values(points).reduce((sum, each) => sum + each, 0)).toBe(100);
    }
  });
});
