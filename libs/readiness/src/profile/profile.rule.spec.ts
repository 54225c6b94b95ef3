import { describe, expect, it } from '@jest/globals';
import type { FrameworkContent, ReadinessVerdict } from '@onsil/contracts';

import { confirmedLevels, missingCriteria, type FinishedAssessment } from './profile.rule.js';

const words = { ko: '글', en: 'text' };
const content: Pick<FrameworkContent, 'dimensions' | 'cells'> = {
  dimensions: ['team', 'market'].map((key) => ({ key, name: words, specialty: null, stageKinds: [] })),
  cells: ['team', 'market'].flatMap((dimension) =>
    [1, 2, 3].map((level) => ({
      dimension,
      level,
      title: words,
      criteria: [{ key: `${dimension}.${level}`, text: words, proof: words, evidenceRequired: true, requires: [] }],
    })),
  ),
};
const finished = (
  levels: Record<string, readonly [number, number]>,
  answers: Record<string, ReadinessVerdict>,
): FinishedAssessment => ({
  levels: Object.entries(levels).map(([dimension, [level, asserted]]) => ({ dimension, level, asserted })),
  answers: Object.entries(answers).map(([criterion, verdict]) => ({ criterion, verdict })),
});

const team = finished(
  { team: [1, 2], market: [2, 2] },
  { 'team.1': 'met', 'team.2': 'met', 'market.1': 'met', 'market.2': 'met', 'market.3': 'unclear' },
);
const mentor = finished({ team: [1, 1], market: [1, 1] }, { 'team.1': 'met', 'team.2': 'met', 'market.1': 'met' });

describe('a team’s profile', () => {
  it('confirms the lowest level that rests on evidence in everybody’s eyes', () => {
    expect(confirmedLevels(content, [team, mentor])).toEqual([
      { dimension: 'team', level: 1, asserted: 1 },
      { dimension: 'market', level: 1, asserted: 1 },
    ]);
    expect(confirmedLevels(content, [])).toEqual([]);
  });

  it('says of each criterion of the next level why it does not count', () => {
    expect(missingCriteria(content, [team, mentor], new Set(['team.1', 'market.1', 'market.2']))).toEqual([
      { criterion: 'team.2', dimension: 'team', level: 2, reason: 'no_evidence' },
      { criterion: 'market.2', dimension: 'market', level: 2, reason: 'disagreed' },
    ]);
  });

  it('puts the dimensions first that hold the whole down', () => {
    const missing = missingCriteria(content, [team], new Set(['team.1', 'market.1', 'market.2']));

    expect(missing.map(({ criterion, reason }) => `${criterion} ${reason}`)).toEqual([
      'team.2 no_evidence',
      'market.3 unclear',
    ]);
  });
});
