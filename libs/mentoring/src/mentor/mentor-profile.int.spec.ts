import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId, NotFound, StaleVersion, type Actor } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertMentor, insertMentoredTeam, type MentoredTeam } from '../../testing/index.js';
import { MentoringModule } from '../mentoring.module.js';
import { MentorProfileQuery } from './mentor-profile.query.js';
import { MentorQuery } from './mentor.query.js';
import { PublishedMentorQuery } from './published-mentor.query.js';
import { UpdateMentorProfile } from './update-mentor-profile.js';

const OFFER = {
  specialties: ['law', '협동조합'],
  languages: ['ko', 'en'],
  district: '춘천시',
  introduction: '변호사예요.',
  capacityWish: 1,
};

describe("a mentor's own profile", () => {
  let hub: HubHarness;
  let team: MentoredTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [MentoringModule] });
    team = await insertMentoredTeam(hub);
  });

  const update = (version: number) => hub.get(UpdateMentorProfile).execute(team.mentor, { version, ...OFFER });

  it('shows the mentor what the hub knows of them, and how many teams they have', async () => {
    const { mentor } = team;

    expect(await hub.get(MentorProfileQuery).of(mentor)).toEqual({
      id: team.mentorId,
      name: '멘토 03',
      specialties: ['pricing'],
      languages: ['ko'],
      district: null,
      introduction: '',
      capacity: 3,
      capacityWish: null,
      isResting: false,
      teams: 1,
      version: 1,
    });
  });

  it('is read by the people of the hub’s teams as the mentor wrote it, with which of their own teams it is', async () => {
    await update(1);
    const member = (ownTeamIds: string[]) => hub.actorAs('team_member', { ownTeamIds });
    const { capacityWish: _wish, ...said } = OFFER;
    const published = (actor: Actor) => hub.get(PublishedMentorQuery).execute(actor, team.mentorId);

    expect(await published(member([team.teamId]))).toEqual({
      id: team.mentorId,
      name: '멘토 03',
      ...said,
      teams: [{ id: team.teamId, name: '바닷가빨래터', isPrimary: true }],
    });
    expect((await published(member([newId()]))).teams).toEqual([]);
    const elsewhere = (await freshHub({ modules: [MentoringModule] })).actorAs('team_lead');
    await expect(published(elsewhere)).rejects.toThrow(NotFound);
  });

  it('is corrected by the mentor, whose wish leaves the capacity as staff set it and is shown to staff', async () => {
    const after = await update(1);

    expect(after).toMatchObject({ ...OFFER, capacity: 3, version: 2 });
    expect(await hub.get(MentorQuery).one(team.staff, team.mentorId)).toMatchObject({ ...OFFER, capacity: 3 });
    expect((await hub.auditTrail())[0]).toMatchObject({
      action: 'mentor.profile_updated',
      subject_id: team.mentorId,
      before: { capacity_wish: null },
      after: { capacity_wish: 1 },
    });
  });

  it('refuses what was written over a newer text', async () => {
    await update(1);

    await expect(update(1)).rejects.toThrow(StaleVersion);
  });

  it('is nobody else’s: a second mentor keeps theirs, and somebody who is no mentor has none', async () => {
    const other = await insertMentor(hub, { name: '박멘토' });
    const elsewhere = await freshHub({ modules: [MentoringModule] });
    const visitor = elsewhere.actorAs('mentor', { personId: team.mentor.personId! });

    await update(1);

    expect(await hub.get(MentorProfileQuery).of(other.actor)).toMatchObject({ specialties: ['pricing'], version: 1 });
    await expect(hub.get(MentorProfileQuery).of(team.staff)).rejects.toThrow(NotFound);
    await expect(hub.get(MentorProfileQuery).of(visitor)).rejects.toThrow(NotFound);
  });
});
