import { Readable } from 'node:stream';

import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EvidenceRow, LogEvidenceBody } from '@onsil/contracts';
import { jobActor } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertModellingTeam, type ModellingTeam } from '../../testing/index.js';
import { ConsentRefused, EvidenceHasFile } from '../business-model.errors.js';
import { BusinessModelModule } from '../business-model.module.js';
import { AttachFile } from './attach-file.js';
import { CorrectEvidence } from './correct-evidence.js';
import { ForgetRemovedRecordings } from './forget-removed-recordings.js';
import { LogEvidence } from './log-evidence.js';
import { RemoveEvidence } from './remove-evidence.js';

const TALK: LogEvidenceBody = {
  kind: 'interview',
  happenedOn: '2031-03-04',
  source: '어르신 A',
  segment: null,
  body: '값보다 기다리는 시간이 싫다고 했다',
  link: null,
  metric: null,
  strength: 'strong',
  consent: 'given',
  experimentId: null,
  about: [],
};

describe('the file of a piece of evidence', () => {
  let hub: HubHarness;
  let team: ModellingTeam;
  let piece: EvidenceRow;

  beforeEach(async () => {
    hub = await freshHub({ modules: [BusinessModelModule] });
    team = await insertModellingTeam(hub);
    piece = await hub.get(LogEvidence).execute(team.member, { teamId: team.teamId, ...TALK });
  });

  const attach = (text: string) =>
    hub.get(AttachFile).execute(team.member, {
      evidenceId: piece.id,
      file: { content: Readable.from([Buffer.from(text)]), name: '면담.txt' },
    });
  const correct = ({ id, version }: EvidenceRow, body: Partial<LogEvidenceBody>) =>
    hub.get(CorrectEvidence).execute(team.lead, { ...TALK, evidenceId: id, version, ...body });
  const stored = () => hub.asOwner('select id from platform.stored_file where hub_id = $1', [hub.hub.id]);

  it('is put there once: another’s is not overwritten, the same one is taken as it is', async () => {
    const attached = await attach('기다린 시간 40분');

    expect(await attach('기다린 시간 40분')).toEqual(attached);
    await expect(attach('다른 사진')).rejects.toThrow(EvidenceHasFile);
    expect(await stored()).toHaveLength(1);
  });

  it('goes with the consent, at once, and none comes after it', async () => {
    const refused = await correct(await attach('녹음'), { consent: 'refused', body: '' });

    expect(refused.file).toBeNull();
    expect(await stored()).toEqual([]);
    expect((await hub.auditTrail()).map(({ action }) => action)).toContain('evidence.file_forgotten');
    await expect(attach('녹음')).rejects.toThrow(ConsentRefused);
  });

  it('is kept a while after the piece was removed, and then forgotten', async () => {
    const { id, version } = await attach('사진');
    await hub.get(RemoveEvidence).execute(team.lead, { evidenceId: id, version });
    const forget = (before: string) => hub.get(ForgetRemovedRecordings).execute(jobActor(hub.hub), new Date(before));

    await forget('2031-03-04T00:00:00Z');
    const early = await stored();
    await forget('2031-03-05T00:00:00Z');
    await forget('2031-03-05T00:00:00Z');

    expect(early).toHaveLength(1);
    expect(await stored()).toEqual([]);
    expect((await hub.auditTrail()).filter(({ action }) => action === 'evidence.file_forgotten')).toHaveLength(1);
  });
});
