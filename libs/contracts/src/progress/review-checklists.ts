import { z } from 'zod';

import { freeText } from '../free-text.js';
import { reviewTick } from '../programmes/plan-drafts.js';

/** The checklist of a milestone in force. */
export const reviewChecklist = z.object({ revision: z.int().min(1), ticks: z.array(reviewTick) });
export type ReviewChecklist = z.infer<typeof reviewChecklist>;

/** What a reviewer ticked: true holds, false does not; a tick that is left out was not looked at. */
export const saidTicks = z.object({
  revision: z.int().min(1),
  ticks: z.array(z.object({ id: freeText(40).min(1), isOk: z.boolean() })).max(20),
});
export type SaidTicks = z.infer<typeof saidTicks>;

/** A checklist as a review keeps it; null = not looked at. */
export const tickedReview = z.object({
  revision: z.int().min(1),
  ticks: z.array(reviewTick.extend({ isOk: z.boolean().nullable() })),
});
export type TickedReview = z.infer<typeof tickedReview>;

/** What the team reads where a tick does not hold. */
export function feedbackOf({ text, feedback }: z.infer<typeof reviewTick>): string {
  return feedback === '' ? text : feedback;
}

/**
 * The words to the team after one tick was said to hold or not: its feedback comes at the end as a line of its own, or goes while
 * nobody has changed that line. Whatever else was written stays.
 */
export function withTick(words: string, tick: z.infer<typeof reviewTick>, isOk: boolean | null): string {
  const line = `- ${feedbackOf(tick)}`;
  const lines = words.split('\n');
  if (isOk !== false) {
    const at = lines.indexOf(line);
    return at === -1 ? words : lines.toSpliced(at, 1).join('\n');
  }
  if (lines.includes(line)) return words;
  return words.trim() === '' ? line : `${words.replace(/\n$/, '')}\n${line}`;
}
