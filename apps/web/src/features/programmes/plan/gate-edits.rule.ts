import {
  changeGate,
  gateConditions,
  type GateCondition,
  type GateConditionKind,
  type GateDraft,
  type GateMode,
} from '@onsil/contracts';

/** What a new condition may point to. */
export interface GateChoices {
  /** Every milestone of the plan that asks for a file: its key and the first such item. */
  readonly documents: readonly { readonly milestone: string; readonly item: string }[];
  readonly framework: string | null;
  readonly dimensions: readonly { readonly key: string; readonly name: string }[];
}

/** A condition of a kind as it starts; null where the plan has nothing that it could point to. */
export function newCondition(kind: GateConditionKind, key: string, choices: GateChoices): GateCondition | null {
  switch (kind) {
    case 'milestones':
      return { key, kind, milestones: null };
    case 'document': {
      const [first] = choices.documents;
      return first ? { key, kind, ...first } : null;
    }
    case 'readiness': {
      const [first] = choices.dimensions;
      if (!first || choices.framework === null) return null;
      return { key, kind, framework: choices.framework, perspective: 'staff', dimensions: [first], level: 4 };
    }
    case 'mentoring_hours':
      return { key, kind, atLeast: 4 };
    default:
      return { key, kind, atLeast: 1 };
  }
}

/** `c1`, `c2`, …: the first that no condition of the gate has. */
export function freeKey(gate: GateDraft | null): string {
  const taken = new Set(gate ? gateConditions(gate).map(({ key }) => key) : []);
  let number = 1;
  while (taken.has(`c${number}`)) number += 1;
  return `c${number}`;
}

/** With a condition at the end of the gate, or of one of its groups. */
export function addCondition(gate: GateDraft | null, condition: GateCondition, group?: number): GateDraft {
  if (gate === null) return { mode: 'all', of: [condition] };
  if (group === undefined) return { ...gate, of: [...gate.of, condition] };
  return {
    ...gate,
    of: gate.of.map((node, index) =>
      index === group && node.kind === 'group' ? { ...node, of: [...node.of, condition] } : node,
    ),
  };
}

/** With an any-of group at the end that starts with one condition. */
export function addGroup(gate: GateDraft, condition: GateCondition): GateDraft {
  return { ...gate, of: [...gate.of, { kind: 'group', mode: 'any', of: [condition] }] };
}

/** With one condition said otherwise. */
export function setCondition(gate: GateDraft, condition: GateCondition): GateDraft {
  return changeGate(gate, (each) => (each.key === condition.key ? condition : each))!;
}

/** Without one condition; null when it was the last. */
export function removeCondition(gate: GateDraft, key: string): GateDraft | null {
  return changeGate(gate, (each) => (each.key === key ? null : each));
}

/** With another mode of the gate itself, or of one of its groups. */
export function setMode(gate: GateDraft, mode: GateMode, group?: number): GateDraft {
  if (group === undefined) return { ...gate, mode };
  return {
    ...gate,
    of: gate.of.map((node, index) => (index === group && node.kind === 'group' ? { ...node, mode } : node)),
  };
}
