import { describe, expect, it } from '@jest/globals';
import { canvasTypeContent } from '@onsil/contracts';

import { BUILT_IN_TYPES } from './built-in-types.js';

describe('the types of canvas that come with Onsil', () => {
  it.each(BUILT_IN_TYPES.map((type) => [type.key, type] as const))('%s holds together', (_, { content }) => {
    expect(canvasTypeContent.safeParse(content).error?.issues ?? []).toEqual([]);
  });

  it.each(BUILT_IN_TYPES.map((type) => [type.key, type.content.blocks] as const))(
    '%s fills its grid without a hole',
    (_, blocks) => {
      const columns = Math.max(...blocks.map((block) => block.column + block.columns - 1));
      const rows = Math.max(...blocks.map((block) => block.row + block.rows - 1));

      const covered = blocks.reduce((sum, block) => sum + block.columns * block.rows, 0);

      expect(covered).toBe(columns * rows);
    },
  );

  it.each(['business_model_canvas', 'lean_canvas', 'social_lean_canvas', 'social_business_canvas'])(
    '%s names its source and licence',
    (key) => {
      const { content } = BUILT_IN_TYPES.find((type) => type.key === key)!;

      expect(content.attribution).toMatchObject({ licence: 'CC BY-SA 3.0', url: expect.stringMatching(/^https:/) });
    },
  );

  it('has blocks of the models they are named after', () => {
    const counts = BUILT_IN_TYPES.map(({ key, content }) => [key, content.blocks.length]);

    expect(Object.fromEntries(counts)).toEqual({
      social_business_canvas: 12,
      business_model_canvas: 9,
      lean_canvas: 9,
      social_lean_canvas: 11,
      logic_model: 10,
    });
  });
});
