import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Locale } from '@onsil/contracts';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { IdentityModule } from '../identity.module.js';
import { MailedLinks } from './mailed-links.js';

describe('the mail of a link', () => {
  let hub: HubHarness;

  beforeEach(async () => {
    hub = await freshHub({ modules: [IdentityModule] });
  });

  const said = async (locale: Locale, words?: { setUpDays: number }) => {
    const email = `operator-${hub.hub.slug}@example.com`;
    await hub.get(MailedLinks).mail({ email, name: '', locale }, 'reset_password', 'secret', words);
    return hub.mailsTo(email).at(-1)!.text;
  };

  it.each([
    ['ko', '10분', '7일'],
    ['en', '10 minutes', '7 days'],
  ] as const)(
    'says in %s how long its link lives: ten minutes, days for the first set-up',
    async (locale, short, long) => {
      expect(await said(locale)).toContain(short);
      const setUp = await said(locale, { setUpDays: 7 });

      expect(setUp).toContain(long);
      expect(setUp).not.toContain(short);
      expect(setUp).toContain('/sign-in/new-password#secret');
    },
  );
});
