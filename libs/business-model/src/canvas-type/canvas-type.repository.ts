import { Injectable } from '@nestjs/common';
import type { CanvasTypeContent, CanvasTypeSource } from '@onsil/contracts';
import { newId, NotFound, type HubTx } from '@onsil/platform';

import { CanvasTypeNotOffered } from '../business-model.errors.js';
import { BUILT_IN_TYPES } from './built-in/built-in-types.js';

/** A type as the hub keeps it; `version` counts its changes. */
interface StoredType {
  readonly id: string;
  readonly isOffered: boolean;
  readonly number: number;
  readonly content: CanvasTypeContent;
  readonly version: number;
}

/** Types of canvas in the hub: its own, and copies of those that come with Onsil as they were when first used. */
@Injectable()
export class CanvasTypeRepository {
  /** The content that a new canvas is begun with. @throws NotFound, CanvasTypeNotOffered */
  async current(tx: HubTx, source: CanvasTypeSource): Promise<string> {
    if (source.kind === 'built_in') return this.adopted(tx, source.key);
    const [type] = await tx.rows<{ isOffered: boolean; versionId: string }>(
      `select y.is_offered as "isOffered", n.id as "versionId"
         from business_model.canvas_type y
         join business_model.canvas_type_version n on n.hub_id = y.hub_id and n.canvas_type_id = y.id
        where y.hub_id = $1 and y.id = $2 and y.built_in_key is null order by n.number desc limit 1`,
      [tx.hubId, source.id],
    );
    if (!type) throw new NotFound();
    if (!type.isOffered) throw new CanvasTypeNotOffered();
    return type.versionId;
  }

  /** A type of the hub's own, locked. @throws NotFound */
  async getForUpdate(tx: HubTx, id: string): Promise<StoredType> {
    const [locked] = await tx.rows<Omit<StoredType, 'number' | 'content'>>(
      `select id, is_offered as "isOffered", version from business_model.canvas_type
        where hub_id = $1 and id = $2 and built_in_key is null for update`,
      [tx.hubId, id],
    );
    if (!locked) throw new NotFound();
    const [last] = await tx.rows<Pick<StoredType, 'number' | 'content'>>(
      `select number, content from business_model.canvas_type_version
        where hub_id = $1 and canvas_type_id = $2 order by number desc limit 1`,
      [tx.hubId, id],
    );
    return { ...locked, ...last! };
  }

  async insert(tx: HubTx, builtInKey: string | null): Promise<string> {
    const id = newId();
    await tx.rows(`insert into business_model.canvas_type (id, hub_id, built_in_key) values ($1, $2, $3)`, [
      id,
      tx.hubId,
      builtInKey,
    ]);
    return id;
  }

  async insertContent(tx: HubTx, typeId: string, number: number, content: CanvasTypeContent): Promise<string> {
    const id = newId();
    await tx.rows(
      `insert into business_model.canvas_type_version (id, hub_id, canvas_type_id, number, content, made_by, made_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, tx.hubId, typeId, number, JSON.stringify(content), tx.actor.personId, tx.at],
    );
    return id;
  }

  /** The hub's copy of a built-in type at its present number; the first canvas of it makes the copy. */
  private async adopted(tx: HubTx, key: string): Promise<string> {
    const type = BUILT_IN_TYPES.find((each) => each.key === key);
    if (!type) throw new NotFound();
    await tx.rows(
      `insert into business_model.canvas_type (id, hub_id, built_in_key) values ($1, $2, $3)
       on conflict (hub_id, built_in_key) where built_in_key is not null do nothing`,
      [newId(), tx.hubId, key],
    );
    const [stored] = await tx.rows<{ id: string; versionId: string | null }>(
      `select y.id, (select n.id from business_model.canvas_type_version n
                      where n.hub_id = y.hub_id and n.canvas_type_id = y.id and n.number = $3) as "versionId"
         from business_model.canvas_type y where y.hub_id = $1 and y.built_in_key = $2 for update`,
      [tx.hubId, key, type.number],
    );
    return stored!.versionId ?? this.insertContent(tx, stored!.id, type.number, type.content);
  }
}
