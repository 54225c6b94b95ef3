import type { Locale, ReminderAudience, ReminderTrigger } from '@onsil/contracts';

/** What a reminder is about: `milestone_due`, `session_starts`, ... */
export type Trigger = ReminderTrigger;

/** Somebody who is reminded: a person, or an address of somebody who has not signed in yet. */
export interface Recipient {
  /** Null for an address without a person behind it. */
  readonly personId: string | null;
  readonly address: string;
  readonly name: string;
  readonly locale: Locale;
  /** As what they are reminded; a rule names the audiences it writes to. */
  readonly audience: ReminderAudience;
}

/** What an occasion counts from: a day (and perhaps `HH:mm`) on the hub's clock, or an instant. */
export type OccasionBase = { readonly on: string; readonly time?: string } | { readonly at: Date };

/** Something that stands now and that people may be reminded of. What needs no reminder any more is no occasion. */
export interface Occasion {
  readonly subjectId: string;
  readonly trigger: Trigger;
  /** Whose rules apply; null for the hub's own. */
  readonly programmeId: string | null;
  /** Changes when it becomes another occasion (the attempt of a hand-in); a moved date is the same occasion. */
  readonly occurrence: string;
  readonly base: OccasionBase;
  readonly recipients: readonly Recipient[];
  /** The words of the mail are made of these: titles, names, dates. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** Where the thing itself is: `/h/<slug>/...`. */
  readonly path: string;
}

/** One recipient of one occasion, however often and as whatever they are named. */
export function recipientKey({ personId, address }: Pick<Recipient, 'personId' | 'address'>): string {
  return personId ?? address.toLowerCase();
}
