import { gateConditions, type PlanDraft, type PlanFault, type StageDraft } from '@onsil/contracts';

/** What keeps the gates of a draft from being saved: each fault at its stage, once. */
export function gateFaults({ stages }: PlanDraft): PlanFault[] {
  const milestones = new Map(stages.flatMap((stage) => stage.milestones.map((each) => [each.key, each] as const)));
  const isFile = (milestone: string, item: string): boolean =>
    milestones.get(milestone)?.evidence.some(({ id, kind }) => id === item && kind === 'file') ?? false;
  return stages.flatMap((stage) =>
    codesOf(stage, milestones, isFile).map((code) => ({ code, key: stage.key, path: [] })),
  );
}

function codesOf(
  { gate, milestones: own }: StageDraft,
  milestones: { has(key: string): boolean },
  isFile: (milestone: string, item: string) => boolean,
): PlanFault['code'][] {
  if (gate === null) return [];
  const conditions = gateConditions(gate);
  const codes = new Set<PlanFault['code']>();
  if (new Set(conditions.map(({ key }) => key)).size < conditions.length) codes.add('gate_duplicate_condition');
  for (const condition of conditions) {
    if (condition.kind === 'milestones') {
      if (condition.milestones === null && own.length === 0) codes.add('gate_without_milestones');
      if (condition.milestones?.some((key) => !milestones.has(key))) codes.add('gate_unknown_milestone');
    }
    if (condition.kind === 'document') {
      if (!milestones.has(condition.milestone)) codes.add('gate_unknown_milestone');
      else if (!isFile(condition.milestone, condition.item)) codes.add('gate_unknown_document');
    }
  }
  return [...codes];
}
