import { Injectable } from '@nestjs/common';
import { newId, NotFound, StaleVersion, type HubTx } from '@onsil/platform';

import { ProgrammeNameTaken } from '../programmes.errors.js';

/** What a programme is beside its cohorts. */
export interface ProgrammeRow {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly version: number;
}

/** Loads and saves programmes. */
@Injectable()
export class ProgrammeRepository {
  /** @throws NotFound */
  async get(tx: HubTx, id: string): Promise<ProgrammeRow> {
    const [programme] = await tx.rows<ProgrammeRow>(
      'select id, name, year, version from programmes.programme where hub_id = $1 and id = $2 for update',
      [tx.hubId, id],
    );
    if (!programme) throw new NotFound();
    return programme;
  }

  /** @throws ProgrammeNameTaken */
  async insert(tx: HubTx, { name, year }: Pick<ProgrammeRow, 'name' | 'year'>): Promise<string> {
    const [created] = await tx.rows<{ id: string }>(
      `insert into programmes.programme (id, hub_id, name, year) values ($1, $2, $3, $4)
       on conflict (hub_id, year, name) do nothing returning id`,
      [newId(), tx.hubId, name, year],
    );
    if (!created) throw new ProgrammeNameTaken();
    tx.audit({
      action: 'programme.created',
      subject: 'programmes.programme',
      subjectId: created.id,
      after: { name, year },
    });
    return created.id;
  }

  /** @throws NotFound, StaleVersion, ProgrammeNameTaken */
  async update(tx: HubTx, { id, name, year, version }: ProgrammeRow): Promise<void> {
    const before = await this.get(tx, id);
    if (before.version !== version) throw new StaleVersion(before);
    const namesakes = await tx.rows(
      'select 1 from programmes.programme where hub_id = $1 and year = $2 and name = $3 and id <> $4',
      [tx.hubId, year, name, id],
    );
    if (namesakes.length > 0) throw new ProgrammeNameTaken();
    await tx.rows(
      'update programmes.programme set name = $3, year = $4, version = version + 1 where hub_id = $1 and id = $2',
      [tx.hubId, id, name, year],
    );
    tx.audit({
      action: 'programme.updated',
      subject: 'programmes.programme',
      subjectId: id,
      before: { name: before.name, year: before.year },
      after: { name, year },
    });
  }
}
