import { Injectable } from '@nestjs/common';
import type { Locale } from '@onsil/contracts';
import { Outgoing, type HubTx, type layOut } from '@onsil/platform';
import { Teams, type TeamMember } from '@onsil/ventures';

/** Writes to a team what the hub decided, once to each of its people in their own language. */
@Injectable()
export class TeamLetters {
  constructor(
    private readonly outgoing: Outgoing,
    private readonly teams: Teams,
  ) {}

  async send(tx: HubTx, teamId: string, letterIn: (locale: Locale) => ReturnType<typeof layOut>): Promise<void> {
    const members = await this.teams.members(tx, [teamId]);
    const locales = await localesOf(tx, members);
    for (const { email, personId } of toBeTold(members)) {
      const locale = (personId && locales.get(personId)) || tx.actor.hub.locale;
      await this.outgoing.queue(tx, { to: email, ...letterIn(locale) });
    }
  }
}

/** People with an account; a team that has none yet is told at its leads' contact addresses. */
function toBeTold(members: readonly TeamMember[]): readonly { email: string; personId: string | null }[] {
  const reachable = members.flatMap(({ email, personId, role }) => (email ? [{ email, personId, role }] : []));
  const claimed = reachable.filter(({ personId }) => personId !== null);
  return claimed.length > 0 ? claimed : reachable.filter(({ role }) => role === 'lead');
}

/** Borrows identity.person. */
async function localesOf(tx: HubTx, members: readonly TeamMember[]): Promise<ReadonlyMap<string, Locale>> {
  const people = await tx.rows<{ id: string; locale: Locale }>(
    `select id, locale from identity.person where id = any($1)`,
    [members.flatMap(({ personId }) => personId ?? [])],
  );
  return new Map(people.map(({ id, locale }) => [id, locale]));
}
