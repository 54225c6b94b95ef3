import type { HubTx } from '@onsil/platform';
import type { HangingWork } from '@onsil/ventures';

/** Tables whose rows are told by their own names, or that go along because nobody wrote them. */
const NAMED = ['identity.hub_grant', 'progress.milestone_exception', 'progress.risk_snooze', 'progress.task'];
const GOES_ALONG = ['progress.team_fact', 'progress.team_milestone'];

/**
 * PostgreSQL writes the question itself, from the keys that point at what an import makes (`o`): which rows of which tables
 * hold something of it, by team. $1 tables that are left out. The question wants $1 hub and $2 import.
 */
const QUESTION = `
select format('select "teamId", ''other_work'' as what, count(*)::int as count from (%s) held group by "teamId" order by 1',
         string_agg(format('select %s as "teamId" from %s x join %s o on o.hub_id = x.hub_id and o.id = x.%I
                             where o.hub_id = $1 and o.import_id = $2', made.team, k.conrelid::regclass, made.name, a.attname),
                    ' union all ')) as question
  from pg_constraint k
  join (values ('ventures.team', 'o.id'), ('ventures.enrolment', 'o.team_id'), ('ventures.membership', 'o.team_id'),
               ('ventures.participant', '(select b.team_id from ventures.membership b
                  where b.hub_id = o.hub_id and b.participant_id = o.id order by b.id limit 1)')) made (name, team)
    on k.confrelid = made.name::regclass
  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname <> 'hub_id'
 where k.contype = 'f' and k.conrelid::regclass::text !~ '^ventures[.]' and k.conrelid::regclass::text <> all ($1)`;

/**
 * What libs that come later hold of the teams and people that an import made. Whoever keys a table to them is never
 * forgotten, and the import is refused with words instead of failing at a key.
 * Borrows ventures.team, .enrolment, .membership, .participant.
 */
export async function workElsewhere(tx: HubTx, importId: string): Promise<HangingWork[]> {
  const [asked] = await tx.rows<{ question: string }>(QUESTION, [[...NAMED, ...GOES_ALONG]]);
  return tx.rows<HangingWork>(asked!.question, [tx.hubId, importId]);
}
