import { isDeepStrictEqual } from 'node:util';

import type { GateChecklist, GateCondition, GateConditionView, GateDraft, GateMode } from '@onsil/contracts';

import type { GateCohort, GateStage, GateTeam, GateWaiver } from './gate-facts.js';

type Part = GateConditionView['parts'][number];
type Reached = Pick<GateConditionView, 'have' | 'need' | 'parts'>;

/** True when all, or any, of the members hold. */
export function holds(mode: GateMode, members: readonly boolean[]): boolean {
  return mode === 'all' ? members.every(Boolean) : members.some(Boolean);
}

/**
 * A gate's definition as it stands for one team. A condition holds when it is met, or when it is waived as it reads now: a waiver
 * of what it asked for before counts no more.
 */
export function gateChecklist(
  { mode, of }: GateDraft,
  {
    cohort,
    stage,
    team,
  }: { readonly cohort: GateCohort; readonly stage: Pick<GateStage, 'id'>; readonly team: GateTeam },
): GateChecklist {
  const waivers = team.waivers.filter(({ stageId }) => stageId === stage.id);
  const viewOf = (condition: GateCondition): GateConditionView =>
    conditionView(condition, reached(condition, { cohort, stage, team }), waivers);
  const nodes = of.map((node): GateChecklist['of'][number] => {
    if (node.kind !== 'group') return viewOf(node);
    const inside = node.of.map(viewOf);
    return { kind: 'group', mode: node.mode, isMet: holds(node.mode, inside.map(counts)), of: inside };
  });
  const met = nodes.map((node) => (node.kind === 'group' ? node.isMet : counts(node)));
  return { mode, isMet: holds(mode, met), met: met.filter(Boolean).length, total: nodes.length, of: nodes };
}

/** True when a condition stands in nobody's way. */
export function counts({ state }: Pick<GateConditionView, 'state'>): boolean {
  return state !== 'missing';
}

/** The conditions of a checklist, in order. */
export function conditionsOf({ of }: Pick<GateChecklist, 'of'>): GateConditionView[] {
  return of.flatMap((node) => (node.kind === 'group' ? node.of : [node]));
}

/** What a checklist was made from, and what was waived in it; “all of the stage” means those that the stage had then. */
export function frozen(
  checklist: GateChecklist,
  stageId: string,
): { readonly definition: GateDraft; readonly waivers: GateWaiver[] } {
  const asked = ({ condition, parts }: GateConditionView): GateCondition =>
    condition.kind === 'milestones'
      ? { ...condition, milestones: parts.flatMap(({ milestoneId }) => milestoneId ?? []) }
      : condition;
  const { mode, of } = checklist;
  return {
    definition: {
      mode,
      of: of.map((node) =>
        node.kind === 'group' ? { kind: 'group', mode: node.mode, of: node.of.map(asked) } : asked(node),
      ),
    },
    waivers: conditionsOf(checklist).flatMap((each) =>
      each.state === 'waived' && each.waiver ? [{ stageId, condition: asked(each), ...each.waiver }] : [],
    ),
  };
}

/** What keeps a gate shut: its missing conditions, but for those of an any-of group that another one opens. */
export function missingOf(checklist: GateChecklist): GateConditionView[] {
  if (checklist.isMet) return [];
  return checklist.of.flatMap((node) => {
    if (node.kind === 'group') return node.isMet ? [] : node.of.filter((each) => !counts(each));
    return counts(node) ? [] : [node];
  });
}

function conditionView(
  condition: GateCondition,
  { have, need, parts }: Reached,
  waivers: readonly GateWaiver[],
): GateConditionView {
  const given = waivers.find((waiver) => waiver.condition.key === condition.key);
  const waiver = given && isDeepStrictEqual(given.condition, condition) ? given : null;
  return {
    kind: 'condition',
    condition,
    state: have >= need ? 'met' : waiver ? 'waived' : 'missing',
    have,
    need,
    parts,
    waiver: waiver && { reason: waiver.reason, by: waiver.by, at: waiver.at },
    hasOutdatedWaiver: given !== undefined && waiver === null,
  };
}

function reached(
  condition: GateCondition,
  { cohort, stage, team }: { cohort: GateCohort; stage: Pick<GateStage, 'id'>; team: GateTeam },
): Reached {
  const fact = (kind: string) => team.facts[kind];
  switch (condition.kind) {
    case 'milestones': {
      const wanted = condition.milestones ?? milestonesOf(cohort, stage.id);
      return parted(wanted.map((id) => milestonePart(cohort, team, id)));
    }
    case 'document': {
      const part = milestonePart(cohort, team, condition.milestone);
      const items = cohort.milestones.find(({ id }) => id === condition.milestone)?.items ?? [];
      const label = items.find(({ id }) => id === condition.item)?.label ?? part.label;
      const isMet = team.files.some(
        ({ milestoneId, item }) => milestoneId === condition.milestone && item === condition.item,
      );
      return parted([{ ...part, label, isMet }]);
    }
    case 'mentoring_hours':
      return { have: Math.floor(((fact('session')?.minutes ?? 0) / 60) * 10) / 10, need: condition.atLeast, parts: [] };
    case 'mentoring_sessions':
      return { have: fact('session')?.count ?? 0, need: condition.atLeast, parts: [] };
    case 'interviews':
    case 'hypotheses_tested':
    case 'canvas_bookmarked':
      return { have: fact(condition.kind)?.count ?? 0, need: condition.atLeast, parts: [] };
    case 'readiness': {
      const said = fact('readiness')?.levels?.find(
        ({ framework, perspective }) => framework === condition.framework && perspective === condition.perspective,
      );
      return parted(
        condition.dimensions.map(({ key, name }) => {
          const level = said?.levels[key] ?? null;
          return {
            label: name,
            code: null,
            milestoneId: null,
            teamMilestoneId: null,
            level,
            isMet: level !== null && level >= condition.level,
          };
        }),
      );
    }
  }
}

function milestonesOf({ milestones }: GateCohort, stageId: string): string[] {
  return milestones.flatMap((milestone) => (milestone.stageId === stageId ? milestone.id : []));
}

function milestonePart({ milestones }: GateCohort, { owed }: GateTeam, milestoneId: string): Part {
  const planned = milestones.find(({ id }) => id === milestoneId);
  const own = owed.find((each) => each.milestoneId === milestoneId);
  return {
    label: planned?.title ?? '',
    code: planned?.code ?? null,
    milestoneId,
    teamMilestoneId: own?.teamMilestoneId ?? null,
    level: null,
    isMet: own?.status === 'accepted' || own?.status === 'waived',
  };
}

function parted(parts: Part[]): Reached {
  return { have: parts.filter(({ isMet }) => isMet).length, need: parts.length, parts };
}
