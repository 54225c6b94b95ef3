import type { Chance } from './chance.js';
import type { YearHub } from './hub.js';

/** How large the hub is, and when its programme begins. */
export interface Cast {
  readonly teams: number;
  readonly mentors: number;
  readonly startsOn: string;
}

/** Where the story plays: the hub, what was founded in it, and the seed that decides what happens. */
export interface Stage {
  readonly hub: YearHub;
  readonly chance: Chance;
  readonly cast: Cast;
  readonly cohortId: string;
  /** Mentors by id: the key of their person. */
  readonly mentorKeys: ReadonlyMap<string, string>;
}

/** What everybody hands in. */
export const ANSWERS = [{ kind: 'text', itemId: 'what', body: '주민 14명을 만났어요' }];

/** Since the programme began; its first day is 0. */
export function dayOfStory({ cast }: Pick<Stage, 'cast'>, today: string): number {
  return (Date.parse(today) - Date.parse(cast.startsOn)) / 86_400_000;
}

/** Acts on one after the other: a year has one order. */
export async function each<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  for (const one of all) await act(one);
}
