import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { VARIABLES } from './settings.js';

describe('.env.example', () => {
  const text = readFileSync('.env.example', 'utf8');

  it('documents every variable, and none that is not read', () => {
    const documented = [...text.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);

    expect(documented.sort()).toEqual(Object.keys(VARIABLES).sort());
  });

  it.each(Object.entries(VARIABLES))('gives an example for %s that is accepted', (name, { schema }) => {
    const example = new RegExp(`^#? ?${name}=(.*)$`, 'm').exec(text)?.[1];

    expect(schema.safeParse(example).success).toBe(true);
  });
});
