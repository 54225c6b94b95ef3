import { rekeyGate, type MilestoneDraft, type PlanDraft, type StageDraft } from '@onsil/contracts';

const DAY_MS = 86_400_000;

/** The day that lies `count` days after an ISO day. */
export function plusDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Calendar days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The plan begins on another day and keeps its length. */
export function startOn(draft: PlanDraft, startsOn: string): PlanDraft {
  return { ...draft, startsOn, endsOn: plusDays(draft.endsOn, daysBetween(draft.startsOn, startsOn)) };
}

export function changeStage(draft: PlanDraft, key: string, change: Partial<StageDraft>): PlanDraft {
  return { ...draft, stages: draft.stages.map((stage) => (stage.key === key ? { ...stage, ...change } : stage)) };
}

/** A stage behind the others; it begins four weeks after the last one did. */
export function addStage(draft: PlanDraft, stage: Pick<StageDraft, 'key' | 'name'>): PlanDraft {
  const last = draft.stages.at(-1);
  return {
    ...draft,
    stages: [
      ...draft.stages,
      { ...stage, kind: 'other', startsDay: last ? last.startsDay + 28 : 0, milestones: [], gate: null },
    ],
  };
}

/** Without the stage and its milestones; nothing counts from, requires or waits for them any more. */
export function removeStage(draft: PlanDraft, key: string): PlanDraft {
  const gone = draft.stages.find((stage) => stage.key === key)?.milestones.map((milestone) => milestone.key) ?? [];
  return forget({ ...draft, stages: draft.stages.filter((stage) => stage.key !== key) }, gone);
}

export function changeMilestone(draft: PlanDraft, key: string, change: Partial<MilestoneDraft>): PlanDraft {
  return mapMilestones(draft, (milestone) => (milestone.key === key ? { ...milestone, ...change } : milestone));
}

/** A milestone at the end of a stage: due a week after the stage begins, with nothing to hand in yet. */
export function addMilestone(
  draft: PlanDraft,
  stageKey: string,
  { key, title }: Pick<MilestoneDraft, 'key' | 'title'>,
): PlanDraft {
  const stage = draft.stages.find((each) => each.key === stageKey);
  if (!stage) return draft;
  const milestone: MilestoneDraft = {
    key,
    title,
    goodLooksLike: '',
    unit: null,
    target: null,
    evidence: [],
    reviewerId: null,
    due: { kind: 'after', from: null, count: stage.startsDay + 7, unit: 'day', landing: 'next' },
    dueTime: '18:00',
    requires: [],
    checklist: [],
  };
  return changeStage(draft, stageKey, { milestones: [...stage.milestones, milestone] });
}

/** Without the milestone; nothing counts from, requires or waits for it any more. */
export function removeMilestone(draft: PlanDraft, key: string): PlanDraft {
  return forget(
    {
      ...draft,
      stages: draft.stages.map((stage) => ({
        ...stage,
        milestones: stage.milestones.filter((milestone) => milestone.key !== key),
      })),
    },
    [key],
  );
}

/** One place up or down; past the end of its stage it goes over to the next one. */
export function moveMilestone(draft: PlanDraft, key: string, step: -1 | 1): PlanDraft {
  const stageIndex = draft.stages.findIndex(({ milestones }) => milestones.some((milestone) => milestone.key === key));
  const stage = draft.stages[stageIndex];
  if (!stage) return draft;
  const index = stage.milestones.findIndex((milestone) => milestone.key === key);
  const moved = stage.milestones[index]!;
  const rest = stage.milestones.filter((milestone) => milestone !== moved);
  const place = index + step;
  if (place >= 0 && place <= rest.length)
    return changeStage(draft, stage.key, { milestones: rest.toSpliced(place, 0, moved) });
  const neighbour = draft.stages[stageIndex + step];
  if (!neighbour) return draft;
  const milestones = step === 1 ? [moved, ...neighbour.milestones] : [...neighbour.milestones, moved];
  return changeStage(changeStage(draft, stage.key, { milestones: rest }), neighbour.key, { milestones });
}

function mapMilestones(draft: PlanDraft, map: (milestone: MilestoneDraft) => MilestoneDraft): PlanDraft {
  return { ...draft, stages: draft.stages.map((stage) => ({ ...stage, milestones: stage.milestones.map(map) })) };
}

function forget(draft: PlanDraft, gone: readonly string[]): PlanDraft {
  const kept = mapGates(draft, (key) => (gone.includes(key) ? null : key));
  return mapMilestones(kept, (milestone) => {
    const { due } = milestone;
    const isOrphan = due.kind === 'after' && due.from !== null && gone.includes(due.from);
    return {
      ...milestone,
      requires: milestone.requires.filter((key) => !gone.includes(key)),
      due: isOrphan ? { ...due, from: null } : due,
    };
  });
}

function mapGates(draft: PlanDraft, now: (key: string) => string | null): PlanDraft {
  return {
    ...draft,
    stages: draft.stages.map((stage) => ({ ...stage, gate: stage.gate && rekeyGate(stage.gate, now) })),
  };
}

/** A draft that was edited while `sent` was being saved, with the keys that saving gave its stages and milestones. */
export function rekey(draft: PlanDraft, sent: PlanDraft, stands: PlanDraft): PlanDraft {
  const keys = new Map<string, string>();
  sent.stages.forEach((stage, stageIndex) => {
    const saved = stands.stages[stageIndex]!;
    keys.set(stage.key, saved.key);
    stage.milestones.forEach(({ key }, index) => keys.set(key, saved.milestones[index]!.key));
  });
  const now = (key: string) => keys.get(key) ?? key;
  return mapMilestones(
    mapGates({ ...draft, stages: draft.stages.map((stage) => ({ ...stage, key: now(stage.key) })) }, now),
    ({ key, due, requires, ...milestone }) => ({
      ...milestone,
      key: now(key),
      requires: requires.map(now),
      due: due.kind === 'after' && due.from !== null ? { ...due, from: now(due.from) } : due,
    }),
  );
}
