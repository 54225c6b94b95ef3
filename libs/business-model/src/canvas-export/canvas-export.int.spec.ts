import { buffer } from 'node:stream/consumers';

import { beforeEach, describe, expect, it } from '@jest/globals';
import { canvasExportFile, LONGEST_ITEM, type CanvasExportFormat } from '@onsil/contracts';
import { NotFound, OutOfReach, type Actor } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';

import { insertItem, insertModellingTeam, type ModellingTeam } from '../../testing/index.js';
import { DocumentTooLong } from '../business-model.errors.js';
import { BusinessModelModule } from '../business-model.module.js';
import { ExportCanvas } from './export-canvas.js';

const NOTE = '월 정기 이용 29,000원을 본인이 낸다';

describe('a canvas as a file', () => {
  let hub: HubHarness;
  let team: ModellingTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [BusinessModelModule] });
    team = await insertModellingTeam(hub);
  });

  const taken = async (format: CanvasExportFormat, by: Actor = team.lead, paper: 'A4' | 'A3' = 'A4') => {
    const { name, content } = await hub.get(ExportCanvas).execute(by, { canvasId: team.canvas.id, format, paper });
    return { name, bytes: await buffer(content) };
  };
  const many = (count: number, text: string, block = 'channels') =>
    hub.tx((tx) =>
      tx.rows(
        `insert into business_model.canvas_item
           (id, hub_id, canvas_id, block, position, body, confidence, made_at, changed_at)
         select gen_random_uuid(), $1, $2, $5, n, $4 || ' ' || n, 'assumed', $3, $3 from generate_series(1, $6::int) n`,
        [tx.hubId, team.canvas.id, tx.at, text, block, count],
      ),
    );

  it('is a landscape page whose Korean can be copied, with the line that the licence asks for', async () => {
    await insertItem(hub, team, { text: NOTE, tag: '어르신' });

    const { name, bytes } = await taken('pdf', team.mentor, 'A3');

    expect(name).toMatch(/빨래터 사업모델\.pdf$/);
    const { pages, view } = await readPdf(bytes);
    expect(view).toEqual([0, 0, 1190.55, 841.89]);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('월 정기 이용 29,000원을 본인이 낸다 [어르신]');
    expect(pages[0]).toContain('CC BY-SA 3.0');
    expect(bytes.length).toBeLessThan(200_000);
  });

  it('goes on behind the page until no note is missing', async () => {
    await many(300, '마을회관 달력에 적어 둔 배달 요일을 전화로 한 번 더 알린다');

    const { pages } = await readPdf((await taken('pdf')).bytes);

    const all = pages.join(' ').replaceAll(' ', '');
    expect(pages.length).toBeGreaterThan(1);
    for (const n of [1, 150, 300]) expect(all).toContain(`알린다${n}`);
  }, 20_000);

  it('is a picture in which the letters are really drawn, font or no font', async () => {
    const empty = await inkOf((await taken('png')).bytes);
    await many(5, NOTE, 'revenue_streams');

    const written = await inkOf((await taken('png')).bytes);

    expect(written.width).toBe(2_381);
    expect(written.dark - empty.dark).toBeGreaterThan(3_000);
  }, 20_000);

  it('is JSON as its schema says, in the order of the blocks', async () => {
    const item = await insertItem(hub, team, { text: '👩🏽‍🦼 <b>굵게</b>\u202bمرحبا\u202c' });
    await insertItem(hub, team, { block: 'mission', text: '미루지 않는 마을' });

    const file = canvasExportFile.parse(JSON.parse((await taken('json')).bytes.toString('utf8')));

    expect(file.notes.map(({ block }) => block)).toEqual(['mission', 'revenue_streams']);
    expect(file.notes[1]).toMatchObject({ id: item.id, text: item.text });
  });

  it('is logged before it leaves, with the team whose it is', async () => {
    await taken('json', team.mentor);

    const [entry] = (await hub.auditTrail()).filter(({ action }) => action === 'data.exported');
    expect(entry).toMatchObject({
      team_id: team.teamId,
      person_id: team.mentor.personId,
      after: { kind: 'canvas', format: 'json', filter: { canvas: team.canvas.id } },
    });
  });

  it('is for who may take it, and for nobody of another hub or team', async () => {
    const stranger = hub.actorAs('team_lead', { ownTeamIds: [team.cohortId] });
    const reader = hub.actorAs('mentor', { assignedTeamIds: [team.teamId], without: ['business_model.export'] });
    const other = await freshHub({ modules: [BusinessModelModule] });
    const theirs = await insertModellingTeam(other);

    await expect(taken('json', stranger)).rejects.toThrow(NotFound);
    await expect(taken('json', reader)).rejects.toThrow(OutOfReach);
    await expect(taken('json', theirs.lead)).rejects.toThrow(NotFound);
  });

  it('is refused in words as a document that would be too long, and still leaves as JSON', async () => {
    await many(120, '가'.repeat(LONGEST_ITEM - 10));

    await expect(taken('pdf')).rejects.toThrow(DocumentTooLong);
    expect((await taken('json')).bytes.length).toBeGreaterThan(120 * LONGEST_ITEM);
  });
});

async function readPdf(bytes: Buffer) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent();
    pages.push(items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : [])).join(' '));
  }
  return { pages, view: (await document.getPage(1)).view };
}

/** Dark pixels of a picture. */
async function inkOf(png: Buffer): Promise<{ width: number; dark: number }> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  let dark = 0;
  for (const value of data) if (value < 90) dark++;
  return { width: info.width, dark };
}
