import { SetMetadata } from '@nestjs/common';
import type { HubRead, HubTx } from '@onsil/platform';

import type { Occasion } from './occasion.js';

export const REMINDS_OF_KEY = 'onsil:reminds-of';

/** Answers, for one kind of thing, what stands now. Asked when it is planned and again just before a mail leaves. */
export interface ReminderSource {
  /** The occasions of these subjects, in a number of statements that does not grow with them. */
  occasions(sql: HubTx | HubRead, subjectIds: readonly string[]): Promise<Occasion[]>;
  /** Every subject of one programme (null: of the whole hub) that may have an occasion, now or later. */
  subjectIds(sql: HubTx | HubRead, programmeId: string | null): Promise<string[]>;
  /** True when the hub has this programme; asked of sources that know programmes. */
  hasProgramme?(sql: HubTx | HubRead, programmeId: string): Promise<boolean>;
}

/** Registers a provider as the source for one kind of subject (`team_milestone`, `session`, `task`, ...). */
export const RemindsOf = (kind: string): ClassDecorator => SetMetadata(REMINDS_OF_KEY, kind);
