import type {
  RosterImportPage,
  RosterImportsQuery,
  RosterImportStatus,
  RosterImportView,
  RosterRefusal,
  RosterRowPage,
  RosterRowsQuery,
  RosterRowView,
} from '@onsil/contracts';
import { Injectable } from '@nestjs/common';
import { afterKey, Clock, message, NotFound, pageKey, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import type { NotedCell } from './reading/read-row.rule.js';

/** An import whose reading stopped saying anything was interrupted. $3 is now. */
const IS_INTERRUPTED = `i.status = 'reading' and i.touched_at < $3::timestamptz - interval '2 minutes'`;
const STATUS = `case when ${IS_INTERRUPTED} then 'refused' else i.status end`;

/** Rank and position of the last row shown. */
const lastShown = z.tuple([z.int(), z.int()]);

/** Borrows programmes.cohort for names. */
const IMPORT = `
  select i.id, i.file_name as "fileName", ${STATUS} as status,
         case when ${IS_INTERRUPTED} then 'interrupted' else i.refusal end as refusal,
         i.refusal_params as "refusalParams", i.progress, i.sheet, i.unit::float8 as unit, i.version,
         case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as cohort,
         coalesce((select jsonb_agg(jsonb_build_object('index', at - 1, 'label', label, 'field', i.fields[at],
                     'from', i.origins[at], 'sample', i.samples[at]) order by at)
                     from unnest(i.labels) with ordinality as l (label, at)), '[]') as columns,
         jsonb_build_object('rows', n.rows, 'new', n.new, 'match', n.match, 'changed', n.changed,
           'decision', n.decision, 'refused', n.refused, 'findings', n.findings, 'residentNumbers', i.struck,
           'skipped', i.skipped, 'decided', n.decided, 'willImport', n.will_import, 'willMake', n.will_make,
           'willEnrol', n.will_make + n.will_join, 'members', n.members,
           'withoutMember', n.without_member, 'sameNames', i.same_names) as counts,
         coalesce((select jsonb_agg(jsonb_build_object('name', cohort, 'startsOn', starts_on, 'teams', teams)
                     order by starts_on, cohort)
                     from (select cohort, starts_on, count(*) as teams from ventures.roster_import_row
                            where hub_id = i.hub_id and import_id = i.id and cohort is not null
                            group by cohort, starts_on) named), '[]') as cohorts,
         (select max(b.confirmed_at) from ventures.roster_import b
           where b.hub_id = i.hub_id and b.sha256 = i.sha256 and b.status = 'confirmed' and b.id <> i.id)
           as "confirmedBefore",
         i.created_at as "createdAt", i.confirmed_at as "confirmedAt",
         case when i.status = 'confirmed' then i.confirmed_at + interval '24 hours' end as "undoUntil"
    from ventures.roster_import i
    left join programmes.cohort c on c.hub_id = i.hub_id and c.id = i.cohort_id
    cross join lateral (
      select count(*)::int as rows,
             count(*) filter (where outcome = 'new')::int as new,
             count(*) filter (where outcome = 'match')::int as match,
             count(*) filter (where outcome = 'match' and changes <> '[]')::int as changed,
             count(*) filter (where outcome = 'decision')::int as decision,
             count(*) filter (where outcome = 'refused')::int as refused,
             count(*) filter (where has_finding and outcome <> 'refused')::int as findings,
             count(*) filter (where outcome = 'decision' and decision is not null)::int as decided,
             count(*) filter (where (outcome in ('new', 'match') and decision is distinct from 'skip')
                                 or (outcome = 'decision' and decision in ('new', 'same')))::int as will_import,
             count(*) filter (where (outcome = 'new' and decision is distinct from 'skip')
                                 or (outcome = 'decision' and decision = 'new'))::int as will_make,
             count(*) filter (where ((outcome = 'match' and decision is distinct from 'skip') or decision = 'same')
                                and resembles_team_id is not null
                                and not exists (select from ventures.enrolment e
                                                 where e.hub_id = i.hub_id and e.cohort_id = i.cohort_id
                                                   and e.team_id = resembles_team_id and e.left_on is null))::int
               as will_join,
             coalesce(sum(members) filter (where outcome <> 'refused'), 0)::int as members,
             count(*) filter (where outcome <> 'refused' and members = 0)::int as without_member
        from ventures.roster_import_row where hub_id = i.hub_id and import_id = i.id
    ) n
   where i.hub_id = $1 and i.id = $2`;

/**
 * The page first, then what each of its rows resembles, asked for by its position: while PostgreSQL does not know yet that
 * thousands of rows have just been written, a plain join reads the whole import for each row of a page.
 */
const ROWS = `
  select r.id, r.number, r.line, r.outcome, r.reason, r.decision, r.name, r.cohort, r.rank, r.position, r.raw,
         r.cells as noted, r.changes, not r.has_address as "cannotBeInvited",
         case when o.id is not null then jsonb_build_object('line', o.line, 'name', coalesce(o.name, ''))
              when t.id is not null then jsonb_build_object('line', null, 'name', t.name) end as resembles
    from (select * from ventures.roster_import_row
           where hub_id = $1 and import_id = $2 and (rank, position) > ($3::int, $4::int)
             and ($5 = 'all' or outcome = $5 or ($5 = 'finding' and has_finding))
           order by rank, position limit $6) r
    left join lateral (
      select o.id, o.line, o.name from ventures.roster_import_row o
       where o.hub_id = r.hub_id and o.import_id = r.import_id and o.position = r.resembles_position limit 1
    ) o on true
    left join ventures.team t on t.hub_id = r.hub_id and t.id = r.resembles_team_id
   order by r.rank, r.position`;

type Instants = 'createdAt' | 'confirmedBefore' | 'confirmedAt' | 'undoUntil';

interface ViewedRow extends Omit<RosterRowView, 'cells'> {
  readonly rank: number;
  readonly position: number;
  readonly raw: { readonly cells: readonly string[] };
  readonly noted: readonly NotedCell[];
}

interface ListedImport {
  readonly id: string;
  readonly fileName: string;
  readonly status: RosterImportStatus;
  readonly rows: number;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
}

/** What the import screens show. */
@Injectable()
export class RosterImportQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** One import with its columns and counts. @throws NotFound */
  async one(actor: Actor, id: string): Promise<RosterImportView> {
    type Found = Omit<RosterImportView, Instants | 'refusal'> &
      Record<Instants, Date | null> & { refusal: RosterRefusal | null; refusalParams: Record<string, number> };
    const [found] = await this.unitOfWork.read(actor).rows<Found>(IMPORT, [actor.hub.id, id, this.clock.now()]);
    if (!found) throw new NotFound();
    const { refusal, refusalParams, ...rest } = found;
    return {
      ...rest,
      refusal: refusal && message(actor.locale, `ventures.roster_${refusal}`, refusalParams),
      createdAt: found.createdAt!.toISOString(),
      confirmedBefore: found.confirmedBefore?.toISOString() ?? null,
      confirmedAt: found.confirmedAt?.toISOString() ?? null,
      undoUntil: found.undoUntil?.toISOString() ?? null,
    };
  }

  /** The hub's imports, latest first. */
  async page(actor: Actor, { after, limit }: RosterImportsQuery): Promise<RosterImportPage> {
    const rows = await this.unitOfWork.read(actor).rows<ListedImport>(
      `select i.id, i.file_name as "fileName", ${STATUS} as status, i.created_at as "createdAt", i.confirmed_at as "confirmedAt",
              (select count(*)::int from ventures.roster_import_row r where r.hub_id = i.hub_id and r.import_id = i.id) as rows
         from ventures.roster_import i
        where i.hub_id = $1 and ($2::uuid is null or i.id < $2)
        order by i.id desc limit $4`,
      [actor.hub.id, after ?? null, this.clock.now(), limit + 1],
    );
    const items = rows.slice(0, limit).map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      confirmedAt: row.confirmedAt?.toISOString() ?? null,
    }));
    return { items, next: rows.length > limit ? items.at(-1)!.id : null };
  }

  /** Rows of a dry run: what needs a hand first, then what changes, then what is new; in the order of the file. @throws NotFound */
  async rows(actor: Actor, importId: string, { after, limit, show }: RosterRowsQuery): Promise<RosterRowPage> {
    const [rank, position] = afterKey(after, lastShown) ?? [-1, -1];
    const [known, found] = await this.unitOfWork.read(actor).batch(
      {
        text: `select from ventures.roster_import where hub_id = $1 and id = $2`,
        values: [actor.hub.id, importId],
      },
      { text: ROWS, values: [actor.hub.id, importId, rank, position, show, limit + 1] },
    );
    if (known?.length !== 1) throw new NotFound();
    const rows = found as unknown as ViewedRow[];
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return { items: page.map(viewOf), next: rows.length > limit && last ? pageKey([last.rank, last.position]) : null };
  }
}

function viewOf({ raw, noted, rank: _, position: __, ...row }: ViewedRow): RosterRowView {
  const byColumn = new Map(noted.map((cell) => [cell.column, cell]));
  const cells = raw.cells.map((was, column) => {
    const cell = byColumn.get(column);
    return { column, was, becomes: cell ? cell.becomes : was, finding: cell?.finding ?? null };
  });
  return { ...row, cells };
}
