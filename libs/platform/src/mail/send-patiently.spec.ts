import { beforeEach, describe, expect, it } from '@jest/globals';

import { MailNotAccepted } from './mailer.js';
import { sendPatiently } from './send-patiently.js';

describe('mails that no ledger holds', () => {
  let waits: number[];
  let tries: string[];
  let taken: string[][];
  let lost: string[];

  beforeEach(() => {
    [waits, tries, taken, lost] = [[], [], [], []];
  });

  /** Each address with how its tries end; taken after the last. */
  const send = (answers: Record<string, ('failed' | 'refused' | 'in_doubt')[]>, hasTime = true) =>
    sendPatiently({
      mails: Object.keys(answers),
      send: async (mail) => {
        tries.push(mail);
        const attempt = answers[mail]!.shift();
        if (attempt) throw new MailNotAccepted(attempt, {});
      },
      taken: async (mails) => void taken.push([...mails]),
      lost: (mail) => void lost.push(mail),
      wait: async (ms) => {
        waits.push(ms);
        return hasTime;
      },
    });

  it('are tried again twice when they were put off', async () => {
    await send({ calm: [], grey: ['failed'], slow: ['failed', 'failed'], never: ['failed', 'failed', 'failed'] });

    expect(taken).toEqual([['calm'], ['grey'], ['slow']]);
    expect(lost).toEqual(['never']);
    expect(waits).toEqual([60_000, 300_000]);
  });

  it('are not tried again when they were refused, or may have been taken', async () => {
    await send({ unknown: ['refused'], unclear: ['in_doubt'] });

    expect(tries).toEqual(['unknown', 'unclear']);
    expect(lost).toEqual(['unknown', 'unclear']);
    expect(waits).toEqual([]);
  });

  it('are given up when there is no time left', async () => {
    await send({ grey: ['failed'] }, false);

    expect([taken, lost]).toEqual([[], ['grey']]);
  });

  it('are noted twenty at a time', async () => {
    await send(Object.fromEntries(Array.from({ length: 45 }, (_, place) => [`${place}`, []])));

    expect(taken.map(({ length }) => length)).toEqual([20, 20, 5]);
  });
});
