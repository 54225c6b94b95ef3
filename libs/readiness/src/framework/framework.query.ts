import { Injectable } from '@nestjs/common';
import type {
  FrameworkContent,
  ReadinessFrameworkList,
  ReadinessFrameworkRow,
  ReadinessFrameworkView,
} from '@onsil/contracts';
import { NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { BUILT_IN_FRAMEWORKS } from './built-in/built-in-frameworks.js';
import type { FrameworkRef } from './frameworks.js';

/** A framework that the hub keeps or may keep, and which of its cohorts keep to it. */
interface Kept extends FrameworkRef {
  readonly origin: 'built_in' | 'loaded';
  readonly content: FrameworkContent;
  readonly cohorts: ReadinessFrameworkRow['cohorts'];
}

/** Borrows programmes.cohort, .programme. */
const SQL = `
select f.key, f.number as version, f.origin, f.content,
       (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'programme', p.name) order by c.id desc), '[]')
          from readiness.cohort_framework k
          join programmes.cohort c on c.hub_id = k.hub_id and c.id = k.cohort_id
          join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id
         where k.hub_id = f.hub_id and k.framework_id = f.id) as cohorts
  from readiness.framework f
 where f.hub_id = $1 and f.taken_off_at is null and ($2::text is null or (f.key = $2 and f.number = $3))
 order by f.added_at, f.id`;

/** The frameworks that a hub may use: those of the product, and its own. */
@Injectable()
export class FrameworkQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(actor: Actor): Promise<ReadinessFrameworkList> {
    const kept = await this.kept(actor, null);
    const unused = BUILT_IN_FRAMEWORKS.filter(
      ({ key, version }) => !kept.some((each) => each.key === key && each.version === version),
    ).map(({ key, version, content }) => ({ key, version, content, origin: 'built_in' as const, cohorts: [] }));
    const place = ({ key }: FrameworkRef): number => {
      const at = BUILT_IN_FRAMEWORKS.findIndex((each) => each.key === key);
      return at < 0 ? BUILT_IN_FRAMEWORKS.length : at;
    };
    return { items: [...kept, ...unused].sort((a, b) => place(a) - place(b) || b.version - a.version).map(rowOf) };
  }

  /** @throws NotFound */
  async one(actor: Actor, { key, version }: FrameworkRef): Promise<ReadinessFrameworkView> {
    const [kept] = await this.kept(actor, { key, version });
    if (kept) return { key, version, origin: kept.origin, content: kept.content };
    const builtIn = BUILT_IN_FRAMEWORKS.find((each) => each.key === key && each.version === version);
    if (!builtIn) throw new NotFound();
    return { key, version, origin: 'built_in', content: builtIn.content };
  }

  private kept(actor: Actor, ref: FrameworkRef | null): Promise<Kept[]> {
    return this.unitOfWork.read(actor).rows<Kept>(SQL, [actor.hub.id, ref?.key ?? null, ref?.version ?? null]);
  }
}

/** A framework as it stands in the list. */
export function rowOf({ key, version, origin, content, cohorts }: Kept): ReadinessFrameworkRow {
  const { name, writtenIn, shortName, summary, licence, sourceUrl, scoring, dimensions, levels, cells } = content;
  return {
    key,
    version,
    origin,
    name,
    writtenIn: writtenIn ?? null,
    shortName,
    summary,
    licence,
    sourceUrl,
    scoring,
    dimensions: dimensions.length,
    levels: levels.length,
    criteria: cells.reduce((count, { criteria }) => count + criteria.length, 0),
    cohorts,
  };
}
