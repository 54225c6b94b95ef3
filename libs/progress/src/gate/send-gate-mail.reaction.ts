import { Injectable } from '@nestjs/common';
import type { Locale } from '@onsil/contracts';
import { Config, layOut, message, ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';

import type { GateDecided } from '../progress.events.js';
import { TeamLetters } from '../review/team-letters.js';

interface Facts {
  readonly team: string;
  readonly stage: string;
  readonly sender: string;
  readonly slug: string;
  readonly by: string;
  readonly words: string;
}

/** Tells a team once that it was let through a gate, or that this was taken back, with the words of whoever decided. */
@Injectable()
@ReactsTo('progress.gate_decided.v1')
export class SendGateMail implements Reaction {
  constructor(
    private readonly letters: TeamLetters,
    private readonly config: Config,
  ) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const decided = payload as unknown as GateDecided;
    const facts = await factsOf(tx, decided);
    await this.letters.send(tx, decided.teamId, (locale) => this.letter(locale, decided, facts));
  }

  private letter(locale: Locale, { decision, teamId }: GateDecided, facts: Facts) {
    const { team, stage, sender, slug, by, words } = facts;
    return layOut({
      locale,
      from: sender,
      subject: message(locale, `mail.gate.${decision}.subject`, { team, stage }),
      paragraphs: [
        message(locale, `mail.gate.${decision}.body`, { stage }),
        ...(words ? [message(locale, 'mail.decision.words', { by, words })] : []),
      ],
      link: {
        label: message(locale, 'mail.decision.action'),
        url: `${this.config.http.publicUrl.origin}/h/${slug}/teams/${teamId}/gates`,
      },
    });
  }
}

/** Borrows network.hub, ventures.team, programmes.stage, identity.person. */
async function factsOf(tx: HubTx, { decision, decisionId }: GateDecided): Promise<Facts> {
  const [facts] = await tx.rows<Facts>(
    `select t.name as team, s.name as stage, h.sender_name as sender, h.slug, p.name as by,
            case $3 when 'passed' then d.note else coalesce(d.take_back_reason, '') end as words
       from progress.gate_decision d
       join network.hub h on h.id = d.hub_id
       join ventures.team t on t.hub_id = d.hub_id and t.id = d.team_id
       join programmes.stage s on s.hub_id = d.hub_id and s.id = d.stage_id
       join identity.person p on p.id = case $3 when 'passed' then d.passed_by else d.taken_back_by end
      where d.hub_id = $1 and d.id = $2`,
    [tx.hubId, decisionId, decision],
  );
  return facts!;
}
