import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { findCycle } from './cycle.rule.js';

const graph = (needs: Record<string, string[]>) => new Map(Object.entries(needs));
const nodes = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('findCycle', () => {
  it('names the path that closes the cycle', () => {
    expect(findCycle(graph({ a: ['b'], b: ['c'], c: ['d'], d: ['b'] }))).toEqual(['b', 'c', 'd', 'b']);
  });

  it('sees a node that needs itself', () => {
    expect(findCycle(graph({ a: ['a'] }))).toEqual(['a', 'a']);
  });

  it('lets two paths meet again', () => {
    expect(findCycle(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toBeNull();
  });

  it('never finds one where each node needs earlier ones only', () => {
    const acyclic = fc.tuple(...nodes.map((_, index) => fc.subarray(nodes.slice(0, index))));

    fc.assert(
      fc.property(acyclic, (needs) =>
        expect(findCycle(new Map(nodes.map((node, index) => [node, needs[index]!])))).toBeNull(),
      ),
    );
  });

  it('answers only paths that are in the graph and end where they began', () => {
    const anyGraph = fc
      .tuple(...nodes.map(() => fc.subarray(nodes)))
      .map((needs) => new Map(nodes.map((node, index) => [node, needs[index]!])));

    fc.assert(
      fc.property(anyGraph, (needs) => {
        const cycle = findCycle(needs);
        if (cycle === null) return;

        expect(cycle.at(-1)).toBe(cycle[0]);
        for (let step = 1; step < cycle.length; step += 1) expect(needs.get(cycle[step - 1]!)).toContain(cycle[step]);
      }),
    );
  });
});
