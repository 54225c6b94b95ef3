import { beforeEach, describe, expect, it } from '@jest/globals';

import { freshHub, type HubHarness } from '../../testing/index.js';
import { SignedLinks } from './signed-links.js';

const CLAIM = { purpose: 'confirm_log', subject: ['a', 'b'], expiresAt: new Date('2031-03-06T00:00:00Z') };

describe('links that are signed', () => {
  let hub: HubHarness;
  let links: SignedLinks;

  beforeEach(async () => {
    hub = await freshHub({ modules: [] });
    links = hub.get(SignedLinks);
  });

  it('open what they were signed for, until their time', async () => {
    const token = await links.sign(CLAIM);

    expect(await links.open('confirm_log', token)).toEqual(['a', 'b']);
    hub.clock.set('2031-03-06T00:00:00Z');
    expect(await links.open('confirm_log', token)).toBeNull();
  });

  it('open nothing else: not another purpose, not changed by a letter, not made up', async () => {
    const token = await links.sign(CLAIM);
    const [claim, signature] = token.split('.') as [string, string];
    const forged = Buffer.from(JSON.stringify(['confirm_log', ['c'], 4_000_000_000])).toString('base64url');

    expect(await links.open('stop_mail', token)).toBeNull();
    expect(await links.open('confirm_log', `${forged}.${signature}`)).toBeNull();
    expect(await links.open('confirm_log', `${claim}.${signature.slice(2)}`)).toBeNull();
    for (const made of ['', '.', 'abc', `${claim}.`]) expect(await links.open('confirm_log', made)).toBeNull();
  });

  it('are the same whenever they are signed again', async () => {
    expect(await links.sign(CLAIM)).toBe(await links.sign({ ...CLAIM }));
  });
});
