import { describe, expect, it } from '@jest/globals';
import type { ReadinessAssessmentRow } from '@onsil/contracts';

import { profileLines } from './profile.rule.js';

const by = (
  perspective: 'self' | 'staff',
  levels: Record<string, number>,
  finishedAt: string | null = '2026-08-20T05:00:00Z',
) =>
  ({
    perspective,
    finishedAt,
    levels: Object.entries(levels).map(([dimension, asserted]) => ({ dimension, level: 0, asserted })),
  }) as unknown as ReadinessAssessmentRow;
const confirmed = ['team', 'market', 'scale'].map((dimension) => ({ dimension, level: 1, asserted: 1 }));

describe('the lines of a profile', () => {
  it('begin where the sides are furthest apart, else follow the framework', () => {
    const assessments = [by('self', { team: 4, market: 5, scale: 2 }), by('staff', { team: 3, market: 2, scale: 2 })];

    expect(
      profileLines({ assessments, confirmed }, 'difference').map(({ dimension, difference }) => [
        dimension,
        difference,
      ]),
    ).toEqual([
      ['market', 3],
      ['team', 1],
      ['scale', 0],
    ]);
    expect(profileLines({ assessments, confirmed }, 'framework')[0]).toMatchObject({ dimension: 'team', said: [4, 3] });
  });

  it('leave out drafts, and know no difference with one side alone', () => {
    const assessments = [by('self', { team: 4, market: 5, scale: 2 }), by('staff', { team: 1 }, null)];

    expect(profileLines({ assessments, confirmed }, 'framework')[0]).toMatchObject({ said: [4], difference: null });
  });
});
