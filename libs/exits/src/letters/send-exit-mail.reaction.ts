import { Injectable } from '@nestjs/common';
import type { Locale, ReminderAudience } from '@onsil/contracts';
import { dayIn, timeIn } from '@onsil/network';
import {
  Config,
  layOut,
  message,
  Outgoing,
  ReactsTo,
  shownDay,
  withTime,
  type DeliveredEvent,
  type HubTx,
  type Reaction,
} from '@onsil/platform';

import type { ExitStep, StepTaken } from '../exits.events.js';
import { PeopleConcerned } from './people-concerned.js';

/** Who is told of what. What the team says goes to the hub; all else goes to the team. */
const READERS: Readonly<Record<ExitStep, ReminderAudience>> = {
  withdrawn: 'team',
  honest_failure: 'team',
  graduated: 'team',
  dismissal_noticed: 'team',
  statement_given: 'manager',
  dismissal_decided: 'team',
  dismissal_dropped: 'team',
  dismissal_appealed: 'manager',
  appeal_refused: 'team',
  appeal_granted: 'team',
  dismissed: 'team',
  certificate_issued: 'team',
  certificate_revoked: 'team',
  certificate_replaced: 'team',
};

interface Facts {
  readonly team: string;
  readonly cohort: string;
  readonly sender: string;
  readonly slug: string;
  readonly grounds: string | null;
  readonly reasons: string | null;
  readonly appealReasons: string | null;
  readonly statementDueOn: string | null;
  readonly hearingAt: Date | null;
  readonly hearingPlace: string | null;
  readonly appealDueOn: string | null;
  readonly serial: string | null;
  readonly endReason: string | null;
}

/** The words of a step that the mail carries whole. */
const WORDS: Readonly<Partial<Record<ExitStep, 'grounds' | 'reasons' | 'appealReasons' | 'endReason'>>> = {
  dismissal_noticed: 'grounds',
  dismissal_decided: 'reasons',
  dismissal_dropped: 'reasons',
  appeal_refused: 'appealReasons',
  appeal_granted: 'appealReasons',
  certificate_revoked: 'endReason',
  certificate_replaced: 'endReason',
};

/** Tells the people concerned once of each step, in each reader's language, with the hub's own words. */
@Injectable()
@ReactsTo('exits.step_taken.v1')
export class SendExitMail implements Reaction {
  constructor(
    private readonly outgoing: Outgoing,
    private readonly people: PeopleConcerned,
    private readonly config: Config,
  ) {}

  async execute(tx: HubTx, event: DeliveredEvent): Promise<void> {
    const taken = event.payload as unknown as StepTaken;
    const facts = await factsOf(tx, taken);
    const around = await this.people.around(tx, [taken.teamId]);
    const readers = around.of(taken.teamId).filter(({ audience }) => audience === READERS[taken.step]);
    for (const { address, locale } of readers)
      await this.outgoing.queue(tx, { to: address, ...this.letter(tx, locale, taken, facts) });
  }

  private letter(tx: HubTx, locale: Locale, { step, teamId }: StepTaken, facts: Facts) {
    const { timeZone } = tx.actor.hub;
    const day = (on: string | null) => (on ? shownDay(locale, on, null) : '');
    const { hearingAt } = facts;
    const params = {
      team: facts.team,
      cohort: facts.cohort,
      statementDueOn: day(facts.statementDueOn),
      appealDueOn: day(facts.appealDueOn),
      hearingAt: hearingAt ? withTime(locale, day(dayIn(timeZone, hearingAt)), timeIn(timeZone, hearingAt)) : '',
      hearingPlace: facts.hearingPlace ?? '',
      serial: facts.serial ?? '',
    };
    const words = WORDS[step] && facts[WORDS[step]];
    return layOut({
      locale,
      from: facts.sender,
      subject: message(locale, `mail.exit.${step}.subject`, params),
      paragraphs: [
        message(locale, `mail.exit.${step}.body`, params),
        ...(words ? [words] : []),
        ...(step === 'dismissal_noticed' && hearingAt ? [message(locale, 'mail.exit.hearing', params)] : []),
        ...(step === 'dismissal_noticed' ? [message(locale, 'mail.exit.statement', params)] : []),
        ...(step === 'dismissal_decided' ? [message(locale, 'mail.exit.appeal', params)] : []),
      ],
      link: {
        label: message(locale, 'mail.exit.action'),
        url: `${this.config.http.publicUrl.origin}/h/${facts.slug}/teams/${teamId}/exits`,
      },
    });
  }
}

/** Borrows network.hub, ventures.team, programmes.cohort. */
async function factsOf(tx: HubTx, { teamId, cohortId, dismissalId, certificateId }: StepTaken): Promise<Facts> {
  const [facts] = await tx.rows<Facts>(
    `select t.name as team, c.name as cohort, h.sender_name as sender, h.slug, d.grounds, d.reasons,
            d.appeal_reasons as "appealReasons", d.statement_due_on::text as "statementDueOn", d.hearing_at as "hearingAt",
            d.hearing_place as "hearingPlace", d.appeal_due_on::text as "appealDueOn",
            f.year || '-' || lpad(f.number::text, 4, '0') as serial, f.end_reason as "endReason"
       from ventures.team t
       join network.hub h on h.id = t.hub_id
       join programmes.cohort c on c.hub_id = t.hub_id and c.id = $3
       left join exits.dismissal d on d.hub_id = t.hub_id and d.id = $4
       left join exits.certificate f on f.hub_id = t.hub_id and f.id = $5
      where t.hub_id = $1 and t.id = $2`,
    [tx.hubId, teamId, cohortId, dismissalId, certificateId],
  );
  return facts!;
}
