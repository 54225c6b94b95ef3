import type { DraftPath, Fault } from './fault.js';

/** A criterion, where it stands and what it builds on. */
export interface CriterionPlace {
  readonly key: string;
  readonly path: DraftPath;
  readonly requires: readonly string[];
}

/** Keys of a circle that are named; more say nothing new. */
const NAMED = 6;

/** Criteria that build on one that is not there, and circles of criteria that wait for each other: one fault a circle. */
export function cycleFaults(criteria: readonly CriterionPlace[]): Fault[] {
  const byKey = new Map(criteria.map((criterion) => [criterion.key, criterion]));
  return [...unknownFaults(criteria, byKey), ...circles(criteria, byKey)];
}

function unknownFaults(criteria: readonly CriterionPlace[], byKey: ReadonlyMap<string, CriterionPlace>): Fault[] {
  return criteria.flatMap(({ path, requires }) =>
    requires
      .filter((other) => !byKey.has(other))
      .map((other) => ({
        kind: 'unknown_criterion',
        path: [...path, 'requires'],
        params: { key: other.slice(0, 80) },
      })),
  );
}

/** Walks without recursion: a chain may be thousands long. */
function circles(criteria: readonly CriterionPlace[], byKey: ReadonlyMap<string, CriterionPlace>): Fault[] {
  const state = new Map<string, 'open' | 'done'>();
  const faults: Fault[] = [];
  for (const { key: start } of criteria) {
    const way: { of: CriterionPlace; next: number }[] = [];
    const enter = (key: string): void => {
      state.set(key, 'open');
      way.push({ of: byKey.get(key)!, next: 0 });
    };
    if (!state.has(start)) enter(start);
    while (way.length > 0) {
      const top = way.at(-1)!;
      const other = top.of.requires[top.next++];
      if (other === undefined) {
        state.set(top.of.key, 'done');
        way.pop();
      } else if (!byKey.has(other)) continue;
      else if (!state.has(other)) enter(other);
      else if (state.get(other) === 'open') {
        const round = way.slice(way.findIndex(({ of }) => of.key === other)).map(({ of }) => of.key);
        const named = [...round.slice(0, NAMED), ...(round.length > NAMED ? ['…'] : []), other];
        faults.push({ kind: 'cycle', path: [...top.of.path, 'requires'], params: { keys: named.join(' → ') } });
      }
    }
  }
  return faults;
}
