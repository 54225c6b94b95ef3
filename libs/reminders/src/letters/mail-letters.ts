import { Injectable } from '@nestjs/common';
import { REMINDER_KINDS } from '@onsil/contracts';
import { Clock, Config, layOut, message, type HubEntry, type Letter, type Sql } from '@onsil/platform';

import { occasionInstant } from '../planning/reminder-moment.rule.js';
import { LinkKeys } from './link-keys.js';
import { signedMailLink } from './mail-link.rule.js';
import { ReminderLetters, type DueReminder } from './reminder-letters.js';
import { roleOf, ruleName } from './reminder-why.js';
import { wordsOf, type Telling, type ToldReminder } from './reminder-words.js';

type Mails = Awaited<ReturnType<ReminderLetters['write']>>;

/** Writes reminders as mail, in the words that the inbox and the staff's preview show too. */
@Injectable()
export class MailLetters extends ReminderLetters {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly keys: LinkKeys,
  ) {
    super();
  }

  override async write(
    sql: Sql & { readonly hubId: string },
    { hub, sender }: HubEntry,
    reminders: readonly [DueReminder, ...DueReminder[]],
  ): Promise<Mails> {
    const [first] = reminders;
    const { locale } = first.recipient;
    const telling = { locale, hub: { name: sender.name, timeZone: hub.timeZone }, at: this.clock.now() };
    const token = signedMailLink({ hubId: hub.id, reminderId: first.id }, await this.keys.of(sql));
    const letter = reminders.length === 1 ? this.single(first, telling) : this.daily(hub.slug, reminders, telling);
    const url = `${this.origin}/mail/why#${token}`;
    return {
      ...layOut({
        ...letter,
        because: { ...letter.because, link: { label: message(locale, 'mail.reminder.choose'), url } },
      }),
      headers: { ...this.namesOfList(hub.slug, reminders), ...this.oneClick(reminders, token) },
    };
  }

  private single(reminder: DueReminder, telling: Telling): LetterWithReason {
    const { locale, hub } = telling;
    const told = toldOf(reminder, hub.timeZone);
    const { subject, paragraphs, action } = wordsOf(told, telling);
    return {
      locale,
      from: hub.name,
      subject,
      paragraphs: [
        message(locale, 'mail.reminder.greeting', { name: reminder.recipient.name }),
        ...paragraphs,
        ...(reminder.isLate ? [message(locale, 'mail.reminder.late')] : []),
      ],
      ...(action && { link: { label: action, url: this.origin + reminder.occasion.path } }),
      because: {
        text: message(locale, 'mail.reminder.because', {
          role: roleOf(told, telling),
          rule: ruleName(locale, reminder.rule),
        }),
      },
    };
  }

  private daily(slug: string, reminders: readonly [DueReminder, ...DueReminder[]], telling: Telling): LetterWithReason {
    const { locale, hub } = telling;
    return {
      locale,
      from: hub.name,
      subject: message(locale, 'mail.reminder.digest.subject', { count: reminders.length }),
      paragraphs: [message(locale, 'mail.reminder.digest.body', { name: reminders[0].recipient.name })],
      items: reminders.map((reminder) => {
        const { subject, paragraphs, action } = wordsOf(toldOf(reminder, hub.timeZone), telling);
        return {
          heading: subject,
          paragraphs,
          ...(action && { link: { label: action, url: this.origin + reminder.occasion.path } }),
        };
      }),
      link: { label: message(locale, 'mail.reminder.digest.action'), url: `${this.origin}/h/${slug}/notices` },
      because: { text: message(locale, 'mail.reminder.because_digest') },
    };
  }

  /** What a mail programme sorts by (RFC 2919), and what a large provider's reports of complaints name. */
  private namesOfList(slug: string, reminders: readonly DueReminder[]): Record<string, string> {
    const triggers = new Set(reminders.map(({ rule }) => rule.trigger));
    const kind = triggers.size === 1 ? [...triggers][0]! : 'digest';
    return {
      'List-Id': `<${kind.replaceAll('_', '-')}.${slug}.${this.config.http.publicUrl.hostname}>`,
      'Feedback-ID': `${kind}:${slug}:reminder:onsil`,
    };
  }

  /** One press in the reader's mail programme (RFC 8058): over https only, and only for one kind that may be stopped. */
  private oneClick(reminders: readonly DueReminder[], token: string): Record<string, string> {
    const triggers = new Set(reminders.map(({ rule }) => rule.trigger));
    const [trigger] = triggers;
    if (this.config.http.publicUrl.protocol !== 'https:') return {};
    if (triggers.size > 1 || REMINDER_KINDS[trigger!].isDuty) return {};
    return {
      'List-Unsubscribe': `<${this.origin}/mail/stop/${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
  }

  private get origin(): string {
    return this.config.http.publicUrl.origin;
  }
}

type LetterWithReason = Omit<Letter, 'because'> & { readonly because: { readonly text: string } };

function toldOf({ rule, occasion, recipient }: DueReminder, timeZone: string): ToldReminder {
  return {
    trigger: rule.trigger,
    audience: recipient.audience,
    facts: occasion.facts,
    occasionAt: occasionInstant(occasion.base, timeZone),
  };
}
