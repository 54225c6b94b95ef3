import { beforeEach, describe, expect, it } from '@jest/globals';
import { LimitReached, NotFound, StaleVersion } from '@onsil/platform';
import { insertMentoredTeam, mailsOf, react, type MentoredTeam } from '@onsil/testing/mentoring';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { WithdrawTeam } from '../departure/withdraw-team.js';
import { AlreadyCertified, CertificateEnded, NothingToCertify } from '../exits.errors.js';
import { ExitsModule } from '../exits.module.js';
import { GraduateTeams } from '../graduation/graduate-teams.js';
import { SendExitMail } from '../letters/send-exit-mail.reaction.js';
import { TeamExitsQuery } from '../team-exits/team-exits.query.js';
import { EndCertificate } from './end-certificate.js';
import { IssueCertificate } from './issue-certificate.js';
import { VerifyCertificate } from './verify-certificate.js';

describe('a certificate', () => {
  let hub: HubHarness;
  let team: MentoredTeam;
  let exitId: string;
  /** Nobody else of these tests looks from here. */
  let address: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ExitsModule] });
    team = await insertMentoredTeam(hub);
    address = hub.hub.id;
    await hub.get(GraduateTeams).execute(team.manager, {
      cohortId: team.cohortId,
      teams: [{ teamId: team.teamId, waiver: '전시회가 밀렸어요' }],
      certificate: 'none',
    });
    exitId = (await hub.get(TeamExitsQuery).ofTeam(team.manager, team.teamId)).items[0]!.exit!.id;
  });

  const issue = (withMembers = true) => hub.get(IssueCertificate).execute(team.manager, { exitId, withMembers });
  const verify = (url: string, from = address) =>
    hub.get(VerifyCertificate).execute({ token: url.split('/').at(-1)!, address: from });
  const end = (id: string, version: number, corrected: { team: string; members: string[] } | null = null) =>
    hub.get(EndCertificate).execute(team.manager, { certificateId: id, version, reason: '이름이 틀렸어요', corrected });

  it('says who completed what and when, under a number that runs within the year', async () => {
    const certificate = await issue();

    expect(certificate).toMatchObject({
      serial: '2031-0001',
      state: 'valid',
      content: {
        hub: { ko: '시험 허브', en: 'Test hub' },
        issuer: '시험 허브',
        team: '바닷가빨래터',
        members: ['대표 12', '팀원 12-1'],
        cohort: '1기',
        startsOn: '2030-01-01',
        endsOn: '2031-03-04',
        issuedOn: '2031-03-04',
      },
      can: { revoke: true, reissue: true },
    });
    expect(certificate.verifyUrl).toMatch(/\/verify\/[A-Za-z0-9_-]{27}$/);
  });

  it('names the team alone where that is wanted, and its team may read but not end it', async () => {
    expect((await issue(false)).content.members).toEqual([]);

    const [item] = (await hub.get(TeamExitsQuery).ofTeam(team.lead, team.teamId)).items;
    expect(item!.certificates).toMatchObject([{ serial: '2031-0001', can: { revoke: false, reissue: false } }]);
  });

  it('is there once, and for teams that graduated only', async () => {
    const both = await Promise.allSettled([issue(), issue()]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(AlreadyCertified) });

    const other = await freshHub({ modules: [ExitsModule] });
    const gone = await insertMentoredTeam(other);
    const { items } = await other.get(WithdrawTeam).execute(gone.staff, { ...gone, reason: '이사' });
    await expect(
      other.get(IssueCertificate).execute(gone.manager, { exitId: items[0]!.exit!.id, withMembers: false }),
    ).rejects.toThrow(NothingToCertify);
  });

  it('is verified by anybody who holds the paper, who reads what it shows and nothing more', async () => {
    const { verifyUrl, content } = await issue();

    expect(await verify(verifyUrl)).toEqual({
      state: 'valid',
      serial: '2031-0001',
      content,
      ended: null,
      replacedBy: null,
    });
  });

  it('says, once revoked, since when and why', async () => {
    const { id, verifyUrl } = await issue();
    hub.clock.set('2031-05-02T01:00:00Z');

    await end(id, 1);

    expect(await verify(verifyUrl)).toMatchObject({
      state: 'revoked',
      ended: { on: '2031-05-02', reason: '이름이 틀렸어요' },
    });
    await expect(end(id, 2)).rejects.toThrow(CertificateEnded);
    await react(hub, 'exits.step_taken.v1', hub.get(SendExitMail));
    expect((await mailsOf(hub)).map(({ subject }) => subject)).toContain(
      '바닷가빨래터: 수료증 2031-0001호를 취소했습니다',
    );
  });

  it('is replaced by a corrected one under a number of its own; the old paper names the new', async () => {
    const { id, verifyUrl } = await issue();

    const corrected = await end(id, 1, { team: '바닷가 빨래터', members: [] });

    expect(corrected).toMatchObject({
      serial: '2031-0002',
      state: 'valid',
      content: { team: '바닷가 빨래터', members: [] },
    });
    expect(corrected.verifyUrl).not.toBe(verifyUrl);
    expect(await verify(verifyUrl)).toMatchObject({
      state: 'replaced',
      replacedBy: '2031-0002',
      content: { team: '바닷가빨래터' },
    });
    expect(await verify(corrected.verifyUrl)).toMatchObject({ state: 'valid' });
  });

  it('is ended once, by the first of two', async () => {
    const { id } = await issue();

    const both = await Promise.allSettled([end(id, 1), end(id, 1, { team: '다른 이름', members: [] })]);

    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(CertificateEnded) });
    await expect(end((await issueAgain()).id, 9)).rejects.toThrow(StaleVersion);
  });

  it('cannot be guessed: after sixty tokens that are none, that address waits', async () => {
    const { verifyUrl } = await issue();
    const guess = () => verify('x'.repeat(27));
    for (let i = 0; i < 60; i++) await expect(guess()).rejects.toThrow(NotFound);

    await expect(guess()).rejects.toThrow(LimitReached);
    await expect(verify(verifyUrl)).rejects.toThrow(LimitReached);
    expect(await verify(verifyUrl, `another ${address}`)).toMatchObject({ state: 'valid' });
  });

  /** After a revocation the team may get a new one. */
  async function issueAgain() {
    const [valid] = await hub.asOwner<{ id: string; version: number }>(
      `select id, version from exits.certificate where hub_id = $1 and state = 'valid'`,
      [hub.hub.id],
    );
    if (valid) await end(valid.id, valid.version);
    return issue();
  }
});
