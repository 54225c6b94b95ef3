import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';

describe('the viewport of a phone', () => {
  const html = readFileSync(resolve('apps/web/index.html'), 'utf8');
  const content = /<meta name="viewport" content="([^"]+)"/.exec(html)?.[1];

  it('never grows wider than the screen, so that an open list stays where it opened', () => {
    expect(content).toContain('minimum-scale=1');
  });

  it('lets people zoom in', () => {
    expect(content).not.toMatch(/maximum-scale|user-scalable/);
  });
});
