import type { ProgrammeView } from '@onsil/contracts';
import type { HubRead } from '@onsil/platform';

/** How much of a hub's programmes somebody may know of. */
export interface ProgrammesSight {
  /** Drafts are for those who plan. */
  readonly drafts: boolean;
  /** Set: only programmes that this observer's grants name on `today`. */
  readonly observerId: string | null;
  readonly today: string;
}

/** Programmes with their cohorts, newest first. Borrows identity.hub_grant for what an observer was granted. */
export function programmesOf(read: HubRead, { drafts, observerId, today }: ProgrammesSight): Promise<ProgrammeView[]> {
  return read.rows<ProgrammeView>(
    `select p.id, p.name, p.year, p.version, coalesce(cohorts.items, '[]') as cohorts
       from programmes.programme p
       left join lateral (
         select json_agg(json_build_object(
                  'id', c.id, 'name', c.name, 'startsOn', c.starts_on, 'endsOn', c.ends_on, 'phase', c.phase, 'version', c.version,
                  'milestones', (select count(*) from programmes.milestone m where m.hub_id = c.hub_id and m.cohort_id = c.id)
                ) order by c.starts_on desc, c.id desc) as items
           from programmes.cohort c
          where c.hub_id = p.hub_id and c.programme_id = p.id and ($2 or c.phase <> 'draft')) cohorts on true
      where p.hub_id = $1
        and ($2 or cohorts.items is not null)
        and ($3::uuid is null or exists (
              select 1 from identity.hub_grant g
               where g.hub_id = p.hub_id and g.person_id = $3 and g.role = 'funder_observer' and g.ended_at is null
                 and g.starts_on <= $4::date and (g.ends_on is null or g.ends_on >= $4::date)
                 and (g.scope = 'hub' or g.scope_id = p.id)))
      order by p.year desc, p.name, p.id`,
    [read.hubId, drafts, observerId, today],
  );
}
