import { Injectable } from '@nestjs/common';
import type { PlanTemplate } from '@onsil/contracts';
import { newId, NotFound, type HubRead, type HubTx } from '@onsil/platform';

import { TemplateNameTaken } from '../programmes.errors.js';

/** A hub's own template. */
export interface StoredTemplate {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly plan: PlanTemplate;
}

/** Loads and saves the templates that a hub made itself. */
@Injectable()
export class TemplateRepository {
  list(sql: HubTx | HubRead): Promise<StoredTemplate[]> {
    return sql.rows('select id, name, summary, plan from programmes.template where hub_id = $1 order by name, id', [
      sql.hubId,
    ]);
  }

  async get(sql: HubTx | HubRead, id: string): Promise<StoredTemplate> {
    const [template] = await sql.rows<StoredTemplate>(
      'select id, name, summary, plan from programmes.template where hub_id = $1 and id = $2',
      [sql.hubId, id],
    );
    if (!template) throw new NotFound();
    return template;
  }

  /** @throws TemplateNameTaken */
  async insert(tx: HubTx, { name, summary, plan }: Omit<StoredTemplate, 'id'>): Promise<string> {
    const [created] = await tx.rows<{ id: string }>(
      `insert into programmes.template (id, hub_id, name, summary, plan, created_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (hub_id, name) do nothing returning id`,
      [newId(), tx.hubId, name, summary, JSON.stringify(plan), tx.at],
    );
    if (!created) throw new TemplateNameTaken();
    return created.id;
  }

  async delete(tx: HubTx, id: string): Promise<void> {
    await tx.rows('delete from programmes.template where hub_id = $1 and id = $2', [tx.hubId, id]);
  }
}
