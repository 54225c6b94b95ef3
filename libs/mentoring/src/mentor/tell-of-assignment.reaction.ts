import { Injectable } from '@nestjs/common';
import {
  Config,
  layOut,
  message,
  Outgoing,
  ReactsTo,
  type DeliveredEvent,
  type HubTx,
  type Reaction,
} from '@onsil/platform';
import { Teams } from '@onsil/ventures';

import { readerOfMentor, readersOfTeam, type Reader } from '../invite/readers.js';
import type { MentorAssigned } from '../mentoring.events.js';

interface Facts {
  readonly team: string;
  readonly sender: string;
}

/** Tells a mentor which team is theirs now, and the team whom they can ask. */
@Injectable()
@ReactsTo('mentoring.mentor_assigned.v1')
export class TellOfAssignment implements Reaction {
  constructor(
    private readonly outgoing: Outgoing,
    private readonly teams: Teams,
    private readonly config: Config,
  ) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const { assignmentId, teamId, mentorId } = payload as unknown as MentorAssigned;
    const facts = await livePair(tx, assignmentId);
    if (!facts) return;
    const mentor = await readerOfMentor(tx, mentorId);
    if (!mentor) return;
    const params = { team: facts.team, mentor: mentor.name };
    const url = `${this.config.http.publicUrl.origin}/h/${tx.actor.hub.slug}/teams/${teamId}`;
    const tell = ({ email, locale }: Reader, side: 'mentor' | 'team'): Promise<string> =>
      this.outgoing.queue(tx, {
        to: email,
        ...layOut({
          locale,
          from: facts.sender,
          subject: message(locale, `mail.mentor_assigned.${side}.subject`, params),
          paragraphs: [message(locale, `mail.mentor_assigned.${side}.body`, params)],
          link: { label: message(locale, 'mail.mentor_assigned.action'), url },
        }),
      });
    await tell(mentor, 'mentor');
    for (const reader of await readersOfTeam(tx, await this.teams.members(tx, [teamId]))) await tell(reader, 'team');
  }
}

/** Nothing once the pair has ended. Borrows ventures.team, network.hub. */
async function livePair(tx: HubTx, assignmentId: string): Promise<Facts | undefined> {
  const [facts] = await tx.rows<Facts>(
    `select t.name as team, h.sender_name as sender
       from mentoring.assignment x
       join ventures.team t on t.hub_id = x.hub_id and t.id = x.team_id
       join network.hub h on h.id = x.hub_id
      where x.hub_id = $1 and x.id = $2 and x.ended_on is null`,
    [tx.hubId, assignmentId],
  );
  return facts;
}
