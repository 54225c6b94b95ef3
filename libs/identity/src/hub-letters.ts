import { Injectable, Logger } from '@nestjs/common';
import { layOut, Mailer, sendPatiently, UnitOfWork, type Actor, type Letter } from '@onsil/platform';

import { Afterwards } from './afterwards.js';

/** Who writes: the hub as its mails name it, and by its own name. */
export interface LetterHead {
  readonly nameKo: string;
  readonly nameEn: string;
  readonly name: string;
  readonly replyTo: string | null;
}

/** One letter with a secret in it. */
export interface SecretLetter {
  /** What it is about, for whoever notes that it was sent. */
  readonly id: string;
  readonly to: string;
  readonly letter: Letter;
}

/**
 * Sends a hub's letters that carry a secret (invitations), after their transaction and behind the answer: no copy is kept,
 * so what a mail server puts off is tried again from memory.
 */
@Injectable()
export class HubLetters {
  private readonly logger = new Logger(HubLetters.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly afterwards: Afterwards,
  ) {}

  /** `write` lays them out under the hub's head; `noteSent` hears which ones the mail server took, a few at a time. */
  send<T>(
    actor: Actor,
    subjects: readonly T[],
    write: (head: LetterHead, subject: T) => SecretLetter,
    noteSent: (ids: readonly string[]) => Promise<void>,
  ): void {
    if (subjects.length === 0) return;
    this.afterwards.run(async () => {
      const [head] = await this.unitOfWork.readGlobal().rows<LetterHead>(
        `select name_ko as "nameKo", name_en as "nameEn", sender_name as name, reply_to as "replyTo"
           from network.hub where id = $1`,
        [actor.hub.id],
      );
      await sendPatiently({
        mails: subjects.map((subject) => write(head!, subject)),
        send: ({ to, letter }) => this.mailer.sendNow({ to, sender: head!, ...layOut(letter) }),
        taken: (letters) => noteSent(letters.map(({ id }) => id)),
        lost: ({ id }, fault) => this.logger.warn(`an invitation (${id}) was not sent: ${String(fault)}`),
        wait: (ms) => this.afterwards.pause(ms),
      });
    });
  }
}
