import type { ProgrammeView } from '@onsil/contracts';
import type { HubRead } from '@onsil/platform';

/** Every programme of the hub with its cohorts, newest first. */
export function programmesOf(read: HubRead): Promise<ProgrammeView[]> {
  return read.rows<ProgrammeView>(
    `select p.id, p.name, p.year, p.version, coalesce((
              select json_agg(json_build_object(
                       'id', c.id, 'name', c.name, 'startsOn', c.starts_on, 'endsOn', c.ends_on, 'phase', c.phase, 'version', c.version,
                       'milestones', (select count(*) from programmes.milestone m where m.hub_id = c.hub_id and m.cohort_id = c.id)
                     ) order by c.starts_on desc, c.id desc)
                from programmes.cohort c where c.hub_id = p.hub_id and c.programme_id = p.id), '[]') as cohorts
       from programmes.programme p
      where p.hub_id = $1
      order by p.year desc, p.name, p.id`,
    [read.hubId],
  );
}
