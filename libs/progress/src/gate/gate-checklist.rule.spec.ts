import { describe, expect, it } from '@jest/globals';
import type { GateCondition, GateDraft, GateMode } from '@onsil/contracts';
import fc from 'fast-check';

import { aGateCohort, aGateTeam, aGateWaiver } from '../../testing/gate.builder.js';
import { conditionsOf, counts, gateChecklist, holds, missingOf } from './gate-checklist.rule.js';
import type { GateTeam } from './gate-facts.js';

const STAGE = { id: 's1' };
const judge = (gate: GateDraft, team: Partial<GateTeam> = {}) =>
  gateChecklist(gate, { cohort: aGateCohort(), stage: STAGE, team: aGateTeam(team) });
const alone = (condition: GateCondition, team: Partial<GateTeam> = {}) =>
  conditionsOf(judge({ mode: 'all', of: [condition] }, team))[0]!;
const counted = (count: number) => ({ count, minutes: null, levels: null });

describe('what a condition asks for', () => {
  it('all of the stage: each accepted or waived, none of another stage', () => {
    const condition: GateCondition = { key: 'a', kind: 'milestones', milestones: null };
    const owed = (m1: 'accepted' | 'in_review', m2: 'waived' | 'open') => [
      { milestoneId: 'm1', teamMilestoneId: 't1', status: m1 },
      { milestoneId: 'm2', teamMilestoneId: 't2', status: m2 },
      { milestoneId: 'm3', teamMilestoneId: 't3', status: 'open' as const },
    ];

    expect(alone(condition, { owed: owed('accepted', 'waived') })).toMatchObject({ state: 'met', have: 2, need: 2 });
    expect(alone(condition, { owed: owed('in_review', 'waived') })).toMatchObject({
      state: 'missing',
      have: 1,
      parts: [
        { code: 'M1', teamMilestoneId: 't1', isMet: false },
        { code: 'M2', teamMilestoneId: 't2', isMet: true },
      ],
    });
  });

  it('a document: a file for that very item', () => {
    const condition: GateCondition = { key: 'a', kind: 'document', milestone: 'm1', item: 'agreement' };

    expect(alone(condition, { files: [{ milestoneId: 'm1', item: 'agreement' }] }).state).toBe('met');
    expect(alone(condition, { files: [{ milestoneId: 'm1', item: 'other' }] })).toMatchObject({
      state: 'missing',
      parts: [{ label: '협약서', code: 'M1' }],
    });
  });

  it('hours are counted down to tenths, so that almost is not enough', () => {
    const condition: GateCondition = { key: 'a', kind: 'mentoring_hours', atLeast: 4 };
    const logged = (minutes: number) => ({ facts: { session: { count: 1, minutes, levels: null } } });

    expect(alone(condition, logged(239))).toMatchObject({ state: 'missing', have: 3.9 });
    expect(alone(condition, logged(240))).toMatchObject({ state: 'met', have: 4 });
  });

  it.each(['interviews', 'hypotheses_tested', 'canvas_bookmarked'] as const)('%s: as many as are told', (kind) => {
    const condition: GateCondition = { key: 'a', kind, atLeast: 2 };

    expect(alone(condition, { facts: { [kind]: counted(1) } }).state).toBe('missing');
    expect(alone(condition, { facts: { [kind]: counted(2) } }).state).toBe('met');
    expect(alone(condition).have).toBe(0);
  });

  it('readiness: every dimension by that side, by that framework; what was not assessed is missing', () => {
    const condition: GateCondition = {
      key: 'a',
      kind: 'readiness',
      framework: 'vrg',
      perspective: 'staff',
      dimensions: [
        { key: 'problem', name: '문제' },
        { key: 'market', name: '시장' },
      ],
      level: 4,
    };
    const told = (levels: Record<string, number>, perspective: 'staff' | 'self' = 'staff') => ({
      facts: { readiness: { count: null, minutes: null, levels: [{ framework: 'vrg', perspective, levels }] } },
    });

    expect(alone(condition, told({ problem: 5, market: 4 })).state).toBe('met');
    expect(alone(condition, told({ problem: 5, market: 3 }))).toMatchObject({ state: 'missing', have: 1, need: 2 });
    expect(alone(condition, told({ problem: 9, market: 9 }, 'self'))).toMatchObject({
      state: 'missing',
      parts: [{ level: null }, { level: null }],
    });
  });
});

describe('a waiver', () => {
  const condition: GateCondition = { key: 'a', kind: 'interviews', atLeast: 5 };

  it('stands for what is missing, with its reason', () => {
    expect(alone(condition, { waivers: [aGateWaiver({ condition })] })).toMatchObject({
      state: 'waived',
      waiver: { reason: '섬이라 만날 사람이 적어요' },
    });
  });

  it('is of the condition as it was, of its own stage, and gives way to what is met', () => {
    const before = aGateWaiver({ condition: { ...condition, atLeast: 3 } });

    expect(alone(condition, { waivers: [before] })).toMatchObject({ state: 'missing', hasOutdatedWaiver: true });
    expect(alone(condition, { waivers: [aGateWaiver({ condition, stageId: 's2' })] }).state).toBe('missing');
    expect(alone(condition, { waivers: [aGateWaiver({ condition })], facts: { interviews: counted(5) } }).state).toBe(
      'met',
    );
  });
});

/** Gates over n interview-like conditions; a condition holds when its bit is set. */
const KINDS = ['interviews', 'hypotheses_tested', 'canvas_bookmarked'] as const;
const arbitraryMode = fc.constantFrom<GateMode>('all', 'any');
const arbitraryGate = fc
  .tuple(
    arbitraryMode,
    fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 2 }),
        fc.tuple(arbitraryMode, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 4 })),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([mode, nodes]): GateDraft => {
    let next = 0;
    const leaf = (kind: number): GateCondition => ({ key: `k${(next += 1)}`, kind: KINDS[kind]!, atLeast: 1 });
    return {
      mode,
      of: nodes.map((node) =>
        typeof node === 'number' ? leaf(node) : { kind: 'group', mode: node[0], of: node[1].map(leaf) },
      ),
    };
  });
const arbitraryFacts = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
const factsOf = (bits: readonly boolean[]) =>
  Object.fromEntries(KINDS.map((kind, at) => [kind, counted(bits[at] ? 1 : 0)]));
const dualOf = ({ mode, of }: GateDraft): GateDraft => {
  const other = (one: GateMode): GateMode => (one === 'all' ? 'any' : 'all');
  return {
    mode: other(mode),
    of: of.map((node) => (node.kind === 'group' ? { ...node, mode: other(node.mode) } : node)),
  };
};

describe('all-of and any-of', () => {
  it('hold as “every” and “some” do', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (members) => {
        expect(holds('all', members)).toBe(!members.includes(false));
        expect(holds('any', members)).toBe(members.includes(true));
      }),
    );
  });

  it('turn into each other when everything is turned round (De Morgan)', () => {
    fc.assert(
      fc.property(arbitraryGate, arbitraryFacts, (gate, bits) => {
        const turned = bits.map((bit) => !bit);
        expect(judge(gate, { facts: factsOf(bits) }).isMet).toBe(
          !judge(dualOf(gate), { facts: factsOf(turned) }).isMet,
        );
      }),
    );
  });

  it('are never closed by one more fact, nor by a waiver', () => {
    fc.assert(
      fc.property(arbitraryGate, arbitraryFacts, fc.integer({ min: 0, max: 2 }), (gate, bits, added) => {
        const before = judge(gate, { facts: factsOf(bits) });
        const more = judge(gate, { facts: factsOf(bits.map((bit, at) => bit || at === added)) });
        const waivers = conditionsOf(before)
          .slice(0, 1)
          .map(({ condition }) => aGateWaiver({ condition }));
        const waived = judge(gate, { facts: factsOf(bits), waivers });
        expect([more.isMet, waived.isMet].every((isMet) => isMet || !before.isMet)).toBe(true);
      }),
    );
  });

  it('do not ask in which order their entries stand', () => {
    fc.assert(
      fc.property(arbitraryGate, arbitraryFacts, (gate, bits) => {
        const back = { ...gate, of: gate.of.toReversed() };
        expect(judge(back, { facts: factsOf(bits) }).isMet).toBe(judge(gate, { facts: factsOf(bits) }).isMet);
      }),
    );
  });

  it('are open exactly when nothing is missing; waiving what is missing opens them', () => {
    fc.assert(
      fc.property(arbitraryGate, arbitraryFacts, (gate, bits) => {
        const checklist = judge(gate, { facts: factsOf(bits) });
        const missing = missingOf(checklist);
        expect(missing.length === 0).toBe(checklist.isMet);
        expect(missing.every((each) => !counts(each))).toBe(true);
        const waivers = missing.map(({ condition }) => aGateWaiver({ condition }));
        expect(judge(gate, { facts: factsOf(bits), waivers }).isMet).toBe(true);
      }),
    );
  });
});
