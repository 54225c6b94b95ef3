import { Injectable } from '@nestjs/common';
import { frameworkContent, type FrameworkContent } from '@onsil/contracts';
import { newId, NotFound, type HubRead, type HubTx } from '@onsil/platform';

import { FrameworkIsFixed } from '../readiness.errors.js';
import { BUILT_IN_FRAMEWORKS } from './built-in/built-in-frameworks.js';

/** One version of a framework by its name. */
export interface FrameworkRef {
  readonly key: string;
  readonly version: number;
}

/** A framework as the hub keeps it. */
export interface KeptFramework extends FrameworkRef {
  readonly id: string;
  readonly content: FrameworkContent;
}

/** Those on the hub's list; what was taken off it is used by no cohort. */
const KEPT = `select id, key, number as version, content from readiness.framework where hub_id = $1 and taken_off_at is null`;

/** The frameworks of a hub. What is used is copied into the hub, so that a later release changes nothing there. */
@Injectable()
export class Frameworks {
  /** @throws NotFound */
  async get(sql: HubTx | HubRead, id: string): Promise<KeptFramework> {
    const [found] = await sql.rows<KeptFramework>(`${KEPT} and id = $2`, [sql.hubId, id]);
    if (!found) throw new NotFound();
    return found;
  }

  /** The hub's copy by name; undefined while nobody has used it. */
  async find(sql: HubTx | HubRead, { key, version }: FrameworkRef): Promise<KeptFramework | undefined> {
    const [found] = await sql.rows<KeptFramework>(`${KEPT} and key = $2 and number = $3`, [sql.hubId, key, version]);
    return found;
  }

  /**
   * The version of a framework that a cohort keeps to from now on.
   * @throws NotFound, FrameworkIsFixed when the cohort began with another version
   */
  async fix(tx: HubTx, cohortId: string, ref: FrameworkRef): Promise<KeptFramework> {
    const framework = (await this.find(tx, ref)) ?? (await this.copy(tx, ref));
    await tx.rows(
      `insert into readiness.cohort_framework (id, hub_id, cohort_id, framework_id, framework_key, fixed_by, fixed_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (hub_id, cohort_id, framework_key) do nothing`,
      [newId(), tx.hubId, cohortId, framework.id, framework.key, tx.actor.personId, tx.at],
    );
    const [fixed] = await tx.rows<{ id: string; version: number }>(
      `select f.id, f.number as version from readiness.cohort_framework c
         join readiness.framework f on f.hub_id = c.hub_id and f.id = c.framework_id
        where c.hub_id = $1 and c.cohort_id = $2 and c.framework_key = $3 and f.taken_off_at is null`,
      [tx.hubId, cohortId, framework.key],
    );
    // Taken off the list by somebody else while this waited for it.
    if (!fixed) throw new NotFound();
    if (fixed.id !== framework.id) throw new FrameworkIsFixed({ version: fixed.version });
    return framework;
  }

  private async copy(tx: HubTx, { key, version }: FrameworkRef): Promise<KeptFramework> {
    const builtIn = BUILT_IN_FRAMEWORKS.find((each) => each.key === key && each.version === version);
    if (!builtIn) throw new NotFound();
    const content = frameworkContent.parse(builtIn.content);
    await tx.rows(
      `insert into readiness.framework (id, hub_id, key, number, origin, content, added_by, added_at)
       values ($1, $2, $3, $4, 'built_in', $5, $6, $7) on conflict (hub_id, key, number) do nothing`,
      [newId(), tx.hubId, key, version, JSON.stringify(content), tx.actor.personId, tx.at],
    );
    return (await this.find(tx, { key, version }))!;
  }
}
