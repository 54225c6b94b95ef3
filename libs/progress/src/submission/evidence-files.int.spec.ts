import { Readable } from 'node:stream';

import { beforeEach, describe, expect, it } from '@jest/globals';
import { jobActor, NotFound } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { ANSWERS, insertRunningTeam, type RunningTeam } from '../../testing/index.js';
import { ItemTakesNoFile } from '../progress.errors.js';
import { ProgressModule } from '../progress.module.js';
import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { DownloadEvidence } from './download-evidence.js';
import { EvidenceFilesQuery } from './evidence-files.query.js';
import { ForgetRemovedEvidence } from './forget-removed-evidence.js';
import { HandIn } from './hand-in.js';
import { RemoveEvidence } from './remove-evidence.js';
import { UploadEvidence } from './upload-evidence.js';

const RECEIPT = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

describe('evidence files', () => {
  let hub: HubHarness;
  let team: RunningTeam;
  let teamMilestoneId: string;
  const upload = (actor = team.lead, itemId = 'proof') =>
    hub.get(UploadEvidence).execute(actor, {
      teamMilestoneId,
      itemId,
      file: { content: Readable.from([RECEIPT]), name: '영수증_9장.pdf' },
    });

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    team = await insertRunningTeam(hub);
    teamMilestoneId = team.teamMilestones['M1']!;
  });

  it('are kept under their Korean name and answered as attachments', async () => {
    const file = await upload();

    const answer = await hub.get(DownloadEvidence).execute(team.lead, file.id);

    expect(file).toMatchObject({ itemId: 'proof', name: '영수증_9장.pdf', mediaType: 'application/pdf' });
    expect(answer.getHeaders()).toMatchObject({ type: 'application/pdf', length: RECEIPT.length });
    expect(answer.getHeaders().disposition).toMatch(/^attachment; .*filename\*=UTF-8''%EC%98%81/);
    expect(Buffer.concat(await answer.getStream().toArray())).toEqual(RECEIPT);
    expect(await hub.auditTrail()).toMatchObject([{ action: 'evidence_file.uploaded', team_id: team.teamId }]);
  });

  it('are forgotten a while after they were removed, unless an attempt holds them', async () => {
    const [kept, held, removed] = [await upload(), await upload(), await upload()];
    await hub.get(RemoveEvidence).execute(team.lead, { teamMilestoneId, fileId: removed.id });
    await hub.get(HandIn).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 1 });
    await hub.asOwner(`update progress.evidence_file set removed_at = $2 where id = $1`, [held.id, hub.clock.now()]);
    const forget = (seconds: number) => {
      const before = new Date(hub.clock.now().getTime() + seconds * 1_000);
      return hub.get(ForgetRemovedEvidence).execute(jobActor(hub.hub), before);
    };
    const rows = async () => [
      await hub.asOwner(`select id from progress.evidence_file where hub_id = $1 order by uploaded_at, id`, [
        hub.hub.id,
      ]),
      await hub.asOwner(`select 1 from platform.stored_file where hub_id = $1`, [hub.hub.id]),
    ];

    await forget(0);
    const atOnce = await rows();
    await forget(1);
    await forget(1);

    expect(atOnce.map(({ length }) => length)).toEqual([3, 3]);
    expect(await rows()).toEqual([
      [{ id: kept.id }, { id: held.id }],
      [expect.anything(), expect.anything()],
    ]);
    expect((await hub.auditTrail()).filter(({ action }) => action === 'evidence_file.forgotten')).toMatchObject([
      { subject_id: removed.id, team_id: team.teamId },
    ]);
  });

  it('go with the attempt, stay for the next one, and stay in the attempt when they are removed later', async () => {
    const { id: fileId } = await upload();
    const first = await hub.get(HandIn).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 1 });
    await hub.asOwner(`update progress.team_milestone set status = 'returned' where id = $1`, [teamMilestoneId]);
    await hub.asOwner(`update progress.submission set status = 'returned' where team_milestone_id = $1`, [
      teamMilestoneId,
    ]);

    await hub.get(RemoveEvidence).execute(team.lead, { teamMilestoneId, fileId });
    const second = await hub
      .get(HandIn)
      .execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: first.version });

    expect(first.files.map(({ id }) => id)).toEqual([fileId]);
    expect(second.attempts.map(({ files }) => files.length)).toEqual([1, 0]);
    expect(second.files).toEqual([]);
  });

  it('are opened by a mentor once they are handed in, not before', async () => {
    const mentor = hub.actorAs('mentor', { assignedTeamIds: [team.teamId], without: ['milestone.hand_in'] });
    const { id } = await upload();
    await expect(hub.get(EvidenceFilesQuery).get(mentor, id)).rejects.toThrow(NotFound);
    expect(await hub.get(TeamMilestoneQuery).get(hub.read, mentor, teamMilestoneId)).toMatchObject({ files: [] });

    await hub.get(HandIn).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 1 });

    await expect(hub.get(EvidenceFilesQuery).get(mentor, id)).resolves.toMatchObject({ name: '영수증_9장.pdf' });
  });

  it('are hidden from another team and another hub', async () => {
    const { id } = await upload();
    const otherTeam = hub.actorAs('team_lead', { ownTeamIds: [team.cohortId] });
    const otherHub = await freshHub({ modules: [ProgressModule] });

    await expect(hub.get(DownloadEvidence).execute(otherTeam, id)).rejects.toThrow(NotFound);
    await expect(hub.get(DownloadEvidence).execute(otherHub.actorAs('hub_staff'), id)).rejects.toThrow(NotFound);
    await expect(upload(otherTeam)).rejects.toThrow(NotFound);
  });

  it('are taken only where the milestone asks for one', async () => {
    await expect(upload(team.lead, 'who')).rejects.toThrow(ItemTakesNoFile);
  });
});
