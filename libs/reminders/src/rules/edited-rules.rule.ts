import type { ReminderRuleView } from '@onsil/contracts';

import type { ReminderRule } from '../planning/reminder-rule.js';

/**
 * The rules that an edit makes of the present ones. A rule keeps its id while it stays about the same thing; what is new
 * gets one from us. A rule that was left out is turned off: what it sent still refers to it. The stages of a trigger
 * stand in the order of their days.
 */
export function editedRules(
  present: readonly ReminderRule[],
  edit: readonly ReminderRuleView[],
  { programmeId, version, newId }: { programmeId: string | null; version: number; newId: () => string },
): ReminderRule[] {
  const known = new Map(present.map((rule) => [rule.id, rule]));
  const kept = edit.map((rule) => {
    const isKnown = known.get(rule.id)?.trigger === rule.trigger;
    return { ...rule, id: isKnown ? rule.id : newId() };
  });
  const keptIds = new Set(kept.map(({ id }) => id));
  const leftOut = present.filter(({ id }) => !keptIds.has(id)).map((rule) => ({ ...rule, isEnabled: false }));
  const positions = new Map<string, number>();
  return [...kept, ...leftOut]
    .sort((a, b) => a.offsetDays - b.offsetDays)
    .map((rule) => {
      const position = (positions.get(rule.trigger) ?? 0) + 1;
      positions.set(rule.trigger, position);
      return { ...rule, programmeId, position, version };
    });
}
