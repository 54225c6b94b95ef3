import { describe, expect, it } from '@jest/globals';
import type { ReadinessFrameworkRow, ReadinessRoundView } from '@onsil/contracts';

import { choosable } from './choosable.rule.js';

const row = (key: string, version: number) => ({ key, version }) as ReadinessFrameworkRow;
const round = (key: string, version: number) =>
  ({ framework: { key, version } }) as Pick<ReadinessRoundView, 'framework'>;

describe('frameworks for a round', () => {
  it('are the newest of each, but the version that the cohort began with', () => {
    const all = [row('vrg', 2), row('vrg', 1), row('mine', 3), row('mine', 2)];

    expect(choosable(all, [])).toEqual([row('vrg', 2), row('mine', 3)]);
    expect(choosable(all, [round('mine', 2)])).toEqual([row('vrg', 2), row('mine', 2)]);
  });
});
