import { Injectable } from '@nestjs/common';
import { dayIn } from '@onsil/contracts';
import { Grants } from '@onsil/identity';
import { newId, NotFound, StaleVersion, type HubTx } from '@onsil/platform';

import { AlreadyAssigned, AssignmentEnded, MentorIsFull, MentorRests } from '../mentoring.errors.js';
import { MentoringReminders } from '../reminding/mentoring-reminders.js';
import { mentorAssigned, pairsChanged } from '../mentoring.events.js';
import { PlannedSessions } from '../session/planned-sessions.js';

/** A pair as it stands, locked. */
export interface Pair {
  readonly id: string;
  readonly teamId: string;
  readonly mentorId: string;
  readonly personId: string | null;
  readonly isPrimary: boolean;
  readonly endedOn: string | null;
  readonly version: number;
}

export interface NewPair {
  readonly teamId: string;
  readonly mentorId: string;
  readonly isPrimary: boolean;
  readonly capacityReason: string | null;
}

const PAIR = `
  select x.id, x.team_id as "teamId", x.mentor_id as "mentorId", m.person_id as "personId",
         x.is_primary as "isPrimary", x.ended_on::text as "endedOn", x.version
    from mentoring.assignment x join mentoring.mentor m on m.hub_id = x.hub_id and m.id = x.mentor_id`;

/**
 * The steps that assigning, ending and handing over share. Each pair carries a mentor's grant on the team. Everybody
 * locks in this order: team, pair, coming sessions, mentor, grants, planned reminders.
 */
@Injectable()
export class Pairs {
  constructor(
    private readonly grants: Grants,
    private readonly planned: PlannedSessions,
    private readonly reminders: MentoringReminders,
  ) {}

  /** Of two assignments of one mentor at once the second counts the first. @throws NotFound, MentorRests, MentorIsFull, AlreadyAssigned */
  async make(tx: HubTx, pair: NewPair): Promise<void> {
    await this.insert(tx, pair, { mayRest: false });
  }

  /** The same for a right that somebody was given already: it is followed, not judged. @throws NotFound, AlreadyAssigned */
  async adopt(tx: HubTx, pair: NewPair): Promise<void> {
    await this.insert(tx, pair, { mayRest: true });
  }

  private async insert(
    tx: HubTx,
    { teamId, mentorId, isPrimary, capacityReason }: NewPair,
    { mayRest }: { readonly mayRest: boolean },
  ): Promise<void> {
    await lockTeam(tx, teamId);
    const [mentor] = await tx.rows<{ personId: string | null; capacity: number; isResting: boolean }>(
      `select person_id as "personId", capacity, is_resting as "isResting" from mentoring.mentor
        where hub_id = $1 and id = $2 for no key update`,
      [tx.hubId, mentorId],
    );
    if (!mentor) throw new NotFound();
    if (mentor.isResting && !mayRest) throw new MentorRests();
    const pairs = await tx.rows<{ teamId: string }>(
      `select team_id as "teamId" from mentoring.assignment where hub_id = $1 and mentor_id = $2 and ended_on is null`,
      [tx.hubId, mentorId],
    );
    if (pairs.some((pair) => pair.teamId === teamId)) throw new AlreadyAssigned();
    const isAbove = pairs.length >= mentor.capacity;
    if (isAbove && !capacityReason) throw new MentorIsFull({ capacity: mentor.capacity, teams: pairs.length });

    if (isPrimary) await this.takePrimary(tx, teamId);
    const id = newId();
    const reason = isAbove ? capacityReason : null;
    const startsOn = dayIn(tx.actor.hub.timeZone, tx.at);
    await tx.rows(
      `insert into mentoring.assignment (id, hub_id, team_id, mentor_id, is_primary, capacity_reason, assigned_by, starts_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, tx.hubId, teamId, mentorId, isPrimary, reason, tx.actor.personId, startsOn],
    );
    tx.audit({
      action: 'mentor.assigned',
      subject: 'mentoring.assignment',
      subjectId: id,
      teamId,
      after: { team_id: teamId, mentor_id: mentorId, is_primary: isPrimary, starts_on: startsOn },
      ...(reason && { reason }),
    });
    if (mentor.personId)
      await this.grants.give(tx, { personId: mentor.personId, role: 'mentor', scope: 'team', scopeId: teamId });
    await this.reminders.ofPair(tx, { teamId, mentorId });
    tx.publish(pairsChanged({ teamId }));
    tx.publish(mentorAssigned({ assignmentId: id, teamId, mentorId }));
  }

  /** A pair that holds, locked for a change based on `version`. @throws NotFound, AssignmentEnded, StaleVersion */
  async getForUpdate(tx: HubTx, id: string, version: number): Promise<Pair> {
    const [named] = await tx.rows<{ teamId: string }>(
      `select team_id as "teamId" from mentoring.assignment where hub_id = $1 and id = $2`,
      [tx.hubId, id],
    );
    if (!named) throw new NotFound();
    await lockTeam(tx, named.teamId);
    const [found] = await tx.rows<Pair>(`${PAIR} where x.hub_id = $1 and x.id = $2 for update of x`, [tx.hubId, id]);
    if (!found || found.endedOn) throw new AssignmentEnded();
    if (found.version !== version) throw new StaleVersion(found);
    return found;
  }

  async setPrimary(tx: HubTx, pair: Pair, isPrimary: boolean): Promise<void> {
    if (isPrimary) await this.takePrimary(tx, pair.teamId);
    await tx.rows(
      `update mentoring.assignment set is_primary = $3, version = version + 1 where hub_id = $1 and id = $2`,
      [tx.hubId, pair.id, isPrimary],
    );
    tx.audit({
      action: 'mentor.primary_set',
      subject: 'mentoring.assignment',
      subjectId: pair.id,
      teamId: pair.teamId,
      before: { is_primary: pair.isPrimary },
      after: { is_primary: isPrimary },
    });
  }

  /** Ends a pair and cancels its coming sessions, with one reason; answers how many those were. */
  async part(tx: HubTx, pair: Pair, reason: string): Promise<number> {
    const coming = await this.planned.comingOfPair(tx, pair);
    await this.end(tx, pair, reason);
    for (const session of coming) await this.planned.cancel(tx, session, reason);
    return coming.length;
  }

  /** Every pair of a team that holds, locked. @throws NotFound when there is no such team */
  async ofTeamForUpdate(tx: HubTx, teamId: string): Promise<Pair[]> {
    await lockTeam(tx, teamId);
    return tx.rows<Pair>(
      `${PAIR} where x.hub_id = $1 and x.team_id = $2 and x.ended_on is null order by x.id for update of x`,
      [tx.hubId, teamId],
    );
  }

  /** Ends a pair and gives it, with its coming sessions, to another mentor. @throws what `make` throws */
  async handOver(
    tx: HubTx,
    pair: Pair,
    to: Pick<NewPair, 'mentorId' | 'capacityReason'>,
    reason: string,
  ): Promise<void> {
    const coming = await this.planned.comingOfPair(tx, pair);
    await this.end(tx, pair, reason);
    await this.make(tx, { teamId: pair.teamId, isPrimary: pair.isPrimary, ...to });
    for (const session of coming) await this.planned.handOver(tx, session, to.mentorId);
  }

  private async end(tx: HubTx, { id, teamId, mentorId, personId, isPrimary }: Pair, reason: string): Promise<void> {
    const endedOn = dayIn(tx.actor.hub.timeZone, tx.at);
    await tx.rows(
      `update mentoring.assignment set ended_on = $3, end_reason = $4, is_primary = false, version = version + 1
        where hub_id = $1 and id = $2`,
      [tx.hubId, id, endedOn, reason],
    );
    tx.audit({
      action: 'mentor.unassigned',
      subject: 'mentoring.assignment',
      subjectId: id,
      teamId,
      before: { is_primary: isPrimary },
      after: { ended_on: endedOn, is_primary: false },
      reason,
    });
    if (personId) await this.grants.endOnTeam(tx, { personId, teamId, roles: ['mentor'] });
    await this.reminders.ofPair(tx, { teamId, mentorId });
    tx.publish(pairsChanged({ teamId }));
  }

  private async takePrimary(tx: HubTx, teamId: string): Promise<void> {
    const former = await tx.rows<{ id: string }>(
      `update mentoring.assignment set is_primary = false, version = version + 1
        where hub_id = $1 and team_id = $2 and is_primary returning id`,
      [tx.hubId, teamId],
    );
    for (const { id } of former)
      tx.audit({
        action: 'mentor.primary_set',
        subject: 'mentoring.assignment',
        subjectId: id,
        teamId,
        before: { is_primary: true },
        after: { is_primary: false },
      });
  }
}

/**
 * A team's pairs change one at a time. What only refers to the team (a log on its way) does not wait: with a stronger lock
 * it would, for one who waits for its session. Borrows ventures.team. @throws NotFound
 */
async function lockTeam(tx: HubTx, teamId: string): Promise<void> {
  const [team] = await tx.rows(`select id from ventures.team where hub_id = $1 and id = $2 for no key update`, [
    tx.hubId,
    teamId,
  ]);
  if (!team) throw new NotFound();
}
