import { Injectable } from '@nestjs/common';
import type { ReminderTrigger } from '@onsil/contracts';
import { newId, type HubRead, type HubTx, type Sql } from '@onsil/platform';
import type { HubHarness } from '@onsil/testing/platform';

import type { Occasion, Recipient } from '../src/occasion/occasion.js';
import { RemindsOf, type ReminderSource } from '../src/occasion/reminder-source.js';

/** The kind of subject that tests remind of. */
export const TEST_KIND = 'test_thing';

/** A source that answers what the test says stands now. */
@Injectable()
@RemindsOf(TEST_KIND)
export class TestSource implements ReminderSource {
  /** Once it is planned, nobody can say what stands of this subject. */
  static readonly POISON = '01900000-0000-7000-8000-00000000dead';

  private readonly standing = new Map<string, Occasion>();

  set(...occasions: readonly Occasion[]): void {
    for (const occasion of occasions) this.standing.set(occasion.subjectId, occasion);
  }

  /** Finished, cancelled, deleted: nothing to remind of any more. */
  end(...subjectIds: readonly string[]): void {
    for (const id of subjectIds) this.standing.delete(id);
  }

  clear(): void {
    this.standing.clear();
  }

  async occasions(sql: HubTx | HubRead, subjectIds: readonly string[]): Promise<Occasion[]> {
    if (!('audit' in sql) && subjectIds.includes(TestSource.POISON)) throw new Error('poisoned on purpose');
    return subjectIds.flatMap((id) => this.standing.get(id) ?? []);
  }

  async hasProgramme(sql: Sql, programmeId: string): Promise<boolean> {
    return (await sql.rows(`select from programmes.programme where id = $1`, [programmeId])).length > 0;
  }

  async subjectIds(): Promise<string[]> {
    return [...this.standing.keys()];
  }
}

/** Somebody of a team, without a sign-in. */
export function aRecipient(overrides: Partial<Recipient> = {}): Recipient {
  const address = `${newId()}@team.example`;
  return { personId: null, address, name: '김하나', locale: 'ko', audience: 'team', ...overrides };
}

/** A milestone that is due a week and a half after the tests' now. */
export function anOccasion(overrides: Partial<Occasion> = {}): Occasion {
  return {
    subjectId: newId(),
    trigger: 'milestone_due',
    programmeId: null,
    occurrence: '1',
    base: { on: '2031-03-14' },
    recipients: [aRecipient()],
    facts: { title: '고객 인터뷰 10건' },
    path: '/h/test/teams',
    ...overrides,
  };
}

/** What a test says of a rule's row; the rest is filled in. */
export interface RuleOverrides {
  readonly programmeId?: string | null;
  readonly trigger?: ReminderTrigger;
  readonly offsetDays?: number;
  readonly counting?: 'calendar' | 'working';
  readonly timeOfDay?: string | null;
  readonly audiences?: readonly string[];
  readonly enabled?: boolean;
  readonly position?: number;
}

/** Stores a rule: seven days before, to the team, at nine. Answers its id. */
export async function insertRule(hub: HubHarness, overrides: RuleOverrides = {}): Promise<string> {
  const { programmeId = null, trigger = 'milestone_due', offsetDays = -7, counting = 'calendar' } = overrides;
  const { timeOfDay = '09:00', audiences = ['team'], enabled = true, position = 1 } = overrides;
  const id = newId();
  await hub.tx((tx) =>
    tx.rows(
      `insert into reminders.reminder_rule
         (id, hub_id, programme_id, trigger, offset_days, counting, time_of_day, audiences, enabled, position)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, tx.hubId, programmeId, trigger, offsetDays, counting, timeOfDay, audiences, enabled, position],
    ),
  );
  return id;
}
