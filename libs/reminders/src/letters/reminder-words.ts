import type { Locale, ReminderAudience, ReminderTrigger } from '@onsil/contracts';
import { dayIn, daysBetween, timeIn } from '@onsil/network';
import { hasMessage, message, shownDay, withTime } from '@onsil/platform';

/** A reminder as far as its words depend on it. */
export interface ToldReminder {
  readonly trigger: ReminderTrigger;
  readonly audience: ReminderAudience;
  /**
   * What the words are made of. By name: `...On` is a day, `...At` an instant, both shown in the reader's language; the
   * rest stands as it is. A milestone gives `team`, `code`, `title`, `dueOn`, `dueTime` (and `handedInOn`); a session
   * `team`, `mentor`, `startsAt`, `endsAt`, `place`; a task `title`, `team`, `dueOn`; an invitation `invitee`, `sentOn`;
   * a silent pair `team`, `mentor`, `lastOn`; a dismissal `team`, `step`, `dueOn` or `startsAt`, `place`; what is said on
   * a canvas `team`, `canvas`, `writer` and, as `what`, the form; an assessment `team`, `framework`, `dueOn`, a whole round
   * `teams` in place of the team.
   */
  readonly facts: Readonly<Record<string, string | number>>;
  /** What the reminder counts from. */
  readonly occasionAt: Date;
}

/** Who reads it, where, and when. */
export interface Telling {
  readonly locale: Locale;
  readonly hub: { readonly name: string; readonly timeZone: string };
  /** When it leaves: days are counted from then. */
  readonly at: Date;
}

/** What a reminder says. */
export interface ReminderWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What to press; null where the way in stands in another mail, the invitation: its secret is kept nowhere. */
  readonly action: string | null;
}

/** The words of one reminder; mail, inbox and the staff's preview say the same. */
export function wordsOf(reminder: ToldReminder, telling: Telling): ReminderWords {
  const { locale } = telling;
  const { trigger, facts } = reminder;
  const form = `mail.reminder.${trigger}${formOf(reminder)}`;
  const params = paramsOf(reminder, telling);
  const timed = hasMessage(`${form}.subject`) ? form : `${form}.${phaseOf(reminder, telling)}`;
  const extra = (key: string) => (facts[key] ? [message(locale, `mail.reminder.${trigger}.${key}`, params)] : []);
  return {
    subject: message(locale, `${timed}.subject`, params),
    paragraphs: [
      message(locale, `${timed}.body`, params),
      ...(trigger === 'session_starts' ? extra('place') : []),
      ...(trigger === 'task_due' ? extra('team') : []),
    ],
    action: reminder.audience === 'invitee' ? null : message(locale, `${form}.action`, params),
  };
}

/** Facts as they are shown, and what can be said of any reminder. */
export function paramsOf(
  { trigger, facts, occasionAt }: ToldReminder,
  { locale, hub, at }: Telling,
): Readonly<Record<string, string | number>> {
  const today = dayIn(hub.timeZone, at);
  const thisYear = today.slice(0, 4);
  const day = (on: string) => shownDay(locale, on, thisYear);
  const moment = (instant: Date) => withTime(locale, day(dayIn(hub.timeZone, instant)), timeIn(hub.timeZone, instant));
  const shown = Object.entries(facts).map(([name, value]) => {
    if (name.endsWith('On') && value !== '') return [name, day(String(value))];
    if (name.endsWith('At') && value !== '') return [name, moment(new Date(value))];
    return [name, value];
  });
  const since =
    trigger === 'pair_silent' && facts['lastOn'] ? String(facts['lastOn']) : dayIn(hub.timeZone, occasionAt);
  return {
    ...Object.fromEntries(shown),
    hub: hub.name,
    days: Math.abs(daysBetween(today, since)),
    ...(facts['dueOn'] && {
      due: withTime(locale, day(String(facts['dueOn'])), String(facts['dueTime'] ?? '') || null),
    }),
  };
}

/** Whether what it is about lies ahead of a day, on it, or behind. */
export function phaseOf({ occasionAt }: ToldReminder, { hub, at }: Telling): 'before' | 'today' | 'after' {
  const days = daysBetween(dayIn(hub.timeZone, at), dayIn(hub.timeZone, occasionAt));
  if (days === 0) return 'today';
  return days > 0 ? 'before' : 'after';
}

/** Some things are said in other words to whose work it is than to those who look after it. */
function formOf({ trigger, audience, facts }: ToldReminder): string {
  switch (trigger) {
    case 'dismissal_step':
      return `.${facts['step']}`;
    case 'milestone_due':
    case 'milestone_returned':
      return audience === 'team' ? '.team' : '.hub';
    case 'log_missing':
    case 'pair_silent':
      return audience === 'mentor' ? '.mentor' : '.hub';
    case 'invitation_unanswered':
      return audience === 'invitee' ? '.invitee' : '.owner';
    case 'readiness_due':
      return audience === 'team' || audience === 'mentor' ? `.${audience}` : '.hub';
    case 'canvas_comment':
      return `.${facts['what'] ?? 'comment'}`;
    default:
      return '';
  }
}
