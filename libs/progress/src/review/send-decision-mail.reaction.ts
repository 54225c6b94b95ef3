import { Injectable } from '@nestjs/common';
import type { Locale } from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import {
  Config,
  layOut,
  message,
  ReactsTo,
  shownDay,
  type DeliveredEvent,
  type HubTx,
  type Reaction,
} from '@onsil/platform';

import type { Decision, DecisionMade } from '../progress.events.js';
import { TeamLetters } from './team-letters.js';

interface Facts {
  readonly team: string;
  readonly sender: string;
  readonly slug: string;
  readonly code: string | null;
  readonly title: string | null;
  readonly dueOn: string | null;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
  readonly by: string | null;
  readonly words: string | null;
}

/** Tells a team once what the hub decided, in each reader's language, with the reviewer's own words. */
@Injectable()
@ReactsTo('progress.decision_made.v1')
export class SendDecisionMail implements Reaction {
  constructor(
    private readonly letters: TeamLetters,
    private readonly config: Config,
  ) {}

  async execute(tx: HubTx, event: DeliveredEvent): Promise<void> {
    const made = event.payload as unknown as DecisionMade;
    const facts = await factsOf(tx, made);
    const thisYear = dayIn(tx.actor.hub.timeZone, tx.at).slice(0, 4);
    await this.letters.send(tx, made.teamId, (locale) =>
      this.letter(made, facts, (on) => shownDay(locale, on, thisYear), locale),
    );
  }

  private letter(
    { decision, teamId, teamMilestoneId }: DecisionMade,
    facts: Facts,
    shown: (on: string) => string,
    locale: Locale,
  ) {
    const day = (on: string | null) => on && shown(on);
    const { by, words, team, code, title, slug, sender } = facts;
    const params = {
      team,
      milestone: code ?? '',
      code: code ?? '',
      title: title ?? '',
      dueOn: day(facts.dueOn) ?? '',
      fromOn: day(facts.fromOn) ?? '',
      untilOn: day(facts.untilOn) ?? '',
    };
    const path = teamMilestoneId ? `milestones/${teamMilestoneId}` : `team?team=${teamId}`;
    return layOut({
      locale,
      from: sender,
      subject: message(locale, `mail.decision.${decision}.subject`, params),
      paragraphs: [
        message(locale, `mail.decision.${bodyOf(decision, facts)}.body`, params),
        ...(words ? [message(locale, 'mail.decision.words', { by: by ?? '', words })] : []),
      ],
      link: {
        label: message(locale, 'mail.decision.action'),
        url: `${this.config.http.publicUrl.origin}/h/${slug}/${path}`,
      },
    });
  }
}

/** A waiver with a last day says so. */
function bodyOf(decision: Decision, { untilOn }: Facts): Decision | 'waived_until' {
  return decision === 'waived' && untilOn !== null ? 'waived_until' : decision;
}

/** Borrows network.hub, ventures.team, programmes.milestone, identity.person. */
async function factsOf(tx: HubTx, { teamId, teamMilestoneId, reviewId, exceptionId }: DecisionMade): Promise<Facts> {
  const [facts] = await tx.rows<Facts>(
    `select t.name as team, h.sender_name as sender, h.slug, m.code, coalesce(tm.kept_plan->>'title', m.title) as title,
            tm.due_on::text as "dueOn", e.from_on::text as "fromOn", e.until_on::text as "untilOn", p.name as by,
            coalesce(v.body, case when e.decision_note is not null then e.decision_note
                                  when e.author_id = e.decided_by then e.reason end) as words
       from ventures.team t
       join network.hub h on h.id = t.hub_id
       left join progress.team_milestone tm on tm.hub_id = t.hub_id and tm.id = $3
       left join programmes.milestone m on m.hub_id = tm.hub_id and m.id = tm.milestone_id
       left join progress.review v on v.hub_id = t.hub_id and v.id = $4
       left join progress.milestone_exception e on e.hub_id = t.hub_id and e.id = $5
       left join identity.person p on p.id = coalesce(v.reviewer_id, e.decided_by)
      where t.hub_id = $1 and t.id = $2`,
    [tx.hubId, teamId, teamMilestoneId, reviewId, exceptionId],
  );
  return facts!;
}
