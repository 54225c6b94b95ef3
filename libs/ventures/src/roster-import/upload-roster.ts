import { createHash } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';

import { Injectable, Logger } from '@nestjs/common';
import { withoutResidentNumbers, type RosterField, type RosterImportView } from '@onsil/contracts';
import { UnitOfWork, type Actor, type IncomingFile } from '@onsil/platform';
import { Plan } from '@onsil/programmes';

import { CohortClosed, RosterTooLarge } from '../ventures.errors.js';
import { dryRun } from './dry-run.js';
import type { FoundRoster } from './reading/read-roster.js';
import { MAX_BYTES } from './reading/table.js';
import { UnreadableRoster } from './reading/unreadable-roster.js';
import { decidedBefore } from './restage.js';
import { RosterImportQuery } from './roster-import.query.js';
import { RosterReader } from './roster-reader.js';
import { insertRows, noteProgress, openImport, readyImport, refuseImport } from './staging.js';

/** Small files are answered whole; who sends a large one watches it being read. */
const ANSWER_WITHIN_MS = 2_000;
const BATCH = 500;
const SAMPLES = 3;

export interface UploadRosterCommand {
  readonly file: IncomingFile;
  readonly cohortId: string | null;
}

/** An import that is being read, and what tells its file from others. */
interface Opened {
  readonly id: string;
  readonly sha256: string;
}

/** Takes a roster in for a dry run. Nothing is imported, the file itself is not kept. */
@Injectable()
export class UploadRoster {
  private readonly logger = new Logger(UploadRoster.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: RosterReader,
    private readonly plan: Plan,
    private readonly rosterImport: RosterImportQuery,
  ) {}

  /** @throws NotFound for an unknown cohort, CohortClosed, RosterTooLarge */
  async execute(actor: Actor, { file, cohortId }: UploadRosterCommand): Promise<RosterImportView> {
    const read = this.unitOfWork.read(actor);
    if (cohortId && (await this.plan.cohort(read, cohortId)).phase === 'closed') throw new CohortClosed();
    const bytes = await collect(file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const fileName = withoutResidentNumbers(file.name.normalize('NFC')).text.slice(0, 200);
    const id = await this.unitOfWork.record(actor, (tx) => openImport(tx, { fileName, sha256, cohortId }));
    const staging = this.stage(actor, { id, sha256 }, bytes, cohortId).catch((error: unknown) =>
      this.logger.error(error),
    ); // shows as interrupted
    await Promise.race([staging, after(ANSWER_WITHIN_MS)]);
    return this.rosterImport.one(actor, id);
  }

  private async stage(actor: Actor, opened: Opened, bytes: Buffer, cohortId: string | null): Promise<void> {
    try {
      const found = await this.reader.read(bytes, await this.remembered(actor));
      await this.writeDryRun(actor, opened, found, cohortId);
    } catch (error) {
      const refusal = error instanceof UnreadableRoster ? error : new UnreadableRoster('interrupted');
      if (refusal !== error) this.logger.error(error);
      await this.unitOfWork.record(actor, (tx) => refuseImport(tx, opened.id, refusal));
    }
  }

  private async writeDryRun(
    actor: Actor,
    { id, sha256 }: Opened,
    found: FoundRoster,
    cohortId: string | null,
  ): Promise<void> {
    const { labels, fingerprint, sheet, skipped } = found;
    const [kept] = await this.mappings(actor, [fingerprint]);
    const fields = kept?.fields ?? found.proposed.map(({ field }) => field);
    const unit = kept?.unit ?? found.unit;
    await this.unitOfWork.record(actor, (tx) => noteProgress(tx, id, 20));
    const read = this.unitOfWork.read(actor);
    const mapping = { labels, fields, unit, cohortId };
    const before = await decidedBefore(read, actor.hub.id, sha256);
    const { rows, sameNames } = await dryRun(read, actor.hub.id, found.rows, mapping, before);
    for (let from = 0; from < rows.length; from += BATCH)
      await this.unitOfWork.record(actor, async (tx) => {
        await insertRows(tx, id, rows.slice(from, from + BATCH));
        await noteProgress(tx, id, 20 + Math.floor((80 * Math.min(from + BATCH, rows.length)) / rows.length) - 1);
      });
    await this.unitOfWork.record(actor, (tx) =>
      readyImport(tx, id, {
        labels,
        fields,
        origins: found.proposed.map(({ from }) => (kept ? 'remembered' : from)),
        samples: labels.map((_, column) => sampleOf(found, column)),
        unit,
        sheet,
        fingerprint,
        skipped,
        struck: found.rows.reduce((sum, { struck }) => sum + struck.length, 0),
        sameNames,
      }),
    );
  }

  private async remembered(actor: Actor): Promise<Record<string, readonly RosterField[]>> {
    const mappings = await this.mappings(actor, null);
    return Object.fromEntries(mappings.map(({ fingerprint, fields }) => [fingerprint, fields]));
  }

  private mappings(actor: Actor, fingerprints: readonly string[] | null) {
    return this.unitOfWork.read(actor).rows<{ fingerprint: string; fields: RosterField[]; unit: number }>(
      `select fingerprint, fields, unit::float8 as unit from ventures.roster_mapping
        where hub_id = $1 and ($2::text[] is null or fingerprint = any($2))`,
      [actor.hub.id, fingerprints],
    );
  }
}

async function collect({ content }: IncomingFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new RosterTooLarge({ megabytes: MAX_BYTES / 1_048_576 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function sampleOf({ rows }: FoundRoster, column: number): string {
  const cells = rows.slice(0, 50).map(({ cells }) => (cells[column] ?? '').trim());
  return cells.filter(Boolean).slice(0, SAMPLES).join(' · ').slice(0, 120);
}
