import { dayIn, type Locale } from '@onsil/contracts';
import { timeIn } from '@onsil/network';
import { shownDay, withTime, type HubTx } from '@onsil/platform';
import type { TeamMember } from '@onsil/ventures';

/** Somebody a mail goes to. */
export interface Reader {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/** A reader who is of the team. */
export interface TeamReader extends Reader {
  readonly participantId: string;
}

/** People of a team with an account; a team that has none yet is told at its leads' contact addresses. Borrows identity.person. */
export async function readersOfTeam(tx: HubTx, members: readonly TeamMember[]): Promise<readonly TeamReader[]> {
  const reachable = members.flatMap((member) => (member.email ? [{ ...member, email: member.email }] : []));
  const claimed = reachable.filter(({ personId }) => personId !== null);
  const told = claimed.length > 0 ? claimed : reachable.filter(({ role }) => role === 'lead');
  const locales = await tx.rows<{ id: string; locale: Locale }>(
    `select id, locale from identity.person where id = any($1)`,
    [told.flatMap(({ personId }) => personId ?? [])],
  );
  const localeOf = new Map(locales.map(({ id, locale }) => [id, locale]));
  return told.map(({ participantId, name, email, personId }) => ({
    participantId,
    name,
    email,
    locale: (personId && localeOf.get(personId)) || tx.actor.hub.locale,
  }));
}

/** A mentor at their own address, or at the one the hub knows. Borrows identity.person, ventures.participant. */
export async function readerOfMentor(tx: HubTx, mentorId: string): Promise<Reader | null> {
  const [found] = await tx.rows<{ name: string; email: string | null; locale: Locale | null }>(
    `select coalesce(p.name, a.name) as name, coalesce(p.email, a.email) as email, p.locale
       from mentoring.mentor m
       left join identity.person p on p.id = m.person_id
       left join ventures.participant a on a.hub_id = m.hub_id and a.id = m.participant_id
      where m.hub_id = $1 and m.id = $2`,
    [tx.hubId, mentorId],
  );
  if (!found?.email) return null;
  return { name: found.name, email: found.email, locale: found.locale ?? tx.actor.hub.locale };
}

/** `3. 10.(월) 15:00`, `Mon 10 Mar, 15:00` on the hub's clock; with the year when it is not that of `now`. */
export function shownMoment(locale: Locale, at: Date, { timeZone, now }: { timeZone: string; now: Date }): string {
  const day = shownDay(locale, dayIn(timeZone, at), dayIn(timeZone, now).slice(0, 4));
  return withTime(locale, day, timeIn(timeZone, at));
}
