import type { Client } from 'pg';

import { DOORS_ACROSS_HUBS, HUB_LESS_TABLES } from './hub-less-tables.js';

/** What a gate found wrong, one line each; an empty list is a closed wall. */
export type Faults = readonly string[];

const OURS = `n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'`;
const WALL = `(hub_id = ( SELECT (NULLIF(current_setting('onsil.hub_id'::text, true), ''::text))::uuid AS "nullif"))`;
const HUB_LESS = Object.keys(HUB_LESS_TABLES);

async function names(database: Client, text: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(text, values);
  return rows.map(({ name }) => name).sort();
}

/** Every table of ours, `schema.table`. */
export function tables(database: Client): Promise<string[]> {
  return names(
    database,
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'f') and ${OURS}`,
  );
}

/** The tables that must stand behind the wall: all but the listed ones. */
export async function hubTables(database: Client): Promise<string[]> {
  return (await tables(database)).filter((table) => !HUB_LESS.includes(table));
}

/** Gate 1: row-level security enabled and forced, and exactly the wall as the app's policy, for reads and writes. */
export async function unwalledTables(database: Client): Promise<Faults> {
  return names(
    database,
    `select t.name || ': ' || t.fault as name from (
       select n.nspname || '.' || c.relname as name, case
         when not c.relrowsecurity then 'row-level security is off'
         when not c.relforcerowsecurity then 'row-level security is not forced'
         when not exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
           and p.policyname = 'hub_wall' and p.cmd = 'ALL' and p.permissive = 'PERMISSIVE' and p.roles = '{public}'
           and p.qual = $2 and p.with_check = $2) then 'no hub_wall'
         when exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
           and p.policyname <> 'hub_wall' and p.roles <> '{onsil_system}') then 'a second policy for the app'
         when exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
           and p.roles = '{onsil_system}' and p.cmd <> 'SELECT') then 'onsil_system may write'
         when not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'hub_id'
           and a.attnotnull and a.atttypid = 'uuid'::regtype) then 'hub_id is missing or may be null'
         when not exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
           where i.indrelid = c.oid and a.attname = 'hub_id') then 'no index starts with hub_id'
       end as fault
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'f') and ${OURS} and n.nspname || '.' || c.relname <> all ($1)) t
     where t.fault is not null`,
    [HUB_LESS, WALL],
  );
}

/** Gate 1: the list of hub-less tables is true: each exists, none holds a hub's rows, the trail of migrations is closed. */
export async function untrueHubLessTables(database: Client): Promise<Faults> {
  return names(
    database,
    `select l.name || ': ' || case when c.oid is null then 'listed but missing'
                                   when c.relrowsecurity then 'listed as hub-less but behind a wall'
                                   else 'has a hub_id' end as name
       from unnest($1::text[]) l(name)
       left join pg_class c on c.oid = to_regclass(l.name)
      where c.oid is null or c.relrowsecurity
         or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'hub_id')`,
    [HUB_LESS],
  );
}

/** Foreign keys are checked past row-level security: between hub tables they carry the hub on both sides. */
export async function keysThatLeaveTheHub(database: Client): Promise<Faults> {
  return names(
    database,
    `select k.conrelid::regclass || '.' || k.conname as name
       from pg_constraint k
       join pg_class target on target.oid = k.confrelid
       join pg_namespace n on n.oid = target.relnamespace
      where k.contype = 'f' and n.nspname || '.' || target.relname <> all ($1)
        and not exists (
          select from unnest(k.conkey, k.confkey) pair(own, theirs)
          join pg_attribute o on o.attrelid = k.conrelid and o.attnum = pair.own
          join pg_attribute t on t.attrelid = k.confrelid and t.attnum = pair.theirs
          where o.attname = 'hub_id' and t.attname = 'hub_id')`,
    [HUB_LESS],
  );
}

/** Gate 8: a unique key without the hub tells by its refusal that a row exists elsewhere. Random ids alone tell nothing. */
export async function uniqueKeysAcrossHubs(database: Client): Promise<Faults> {
  return names(
    database,
    `select i.indexrelid::regclass::text as name
       from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where i.indisunique and ${OURS} and n.nspname || '.' || c.relname <> all ($1)
        and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0] and a.attname = 'hub_id')
        and not (i.indisprimary and i.indnkeyatts = 1 and exists (
          select from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0] and a.atttypid = 'uuid'::regtype))`,
    [HUB_LESS],
  );
}

/** Style: every index of a hub's table starts with the hub (a lone uuid key apart). */
export async function indexesWithoutHub(database: Client): Promise<Faults> {
  return names(
    database,
    `select i.indexrelid::regclass::text as name
       from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_am am on am.oid = (select relam from pg_class where oid = i.indexrelid)
      where not i.indisunique and am.amname = 'btree' and ${OURS} and n.nspname || '.' || c.relname <> all ($1)
        and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0] and a.attname = 'hub_id')`,
    [HUB_LESS],
  );
}

/** Gate 2: views read with the reader's rights, nothing is materialised, and no door across hubs but the listed ones. */
export async function sideDoors(database: Client): Promise<Faults> {
  return names(
    database,
    `select 'view ' || c.oid::regclass || ' is not security_invoker' as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and ${OURS} and not coalesce(c.reloptions::text[] @> '{security_invoker=true}', false)
     union all
     select 'materialised view ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'm' and ${OURS}
     union all
     select 'function ' || n.nspname || '.' || p.proname || ': ' || case
              when n.nspname || '.' || p.proname <> all ($1) then 'not on the list'
              when r.rolname <> 'onsil_system' then 'owned by ' || r.rolname
              when not coalesce(p.proconfig @> '{search_path=pg_catalog}', false) then 'search_path is open'
              when p.provolatile = 'v' then 'may write'
              else 'anybody may call it' end
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
      where p.prosecdef and ${OURS}
        and (n.nspname || '.' || p.proname <> all ($1) or r.rolname <> 'onsil_system'
             or not coalesce(p.proconfig @> '{search_path=pg_catalog}', false) or p.provolatile = 'v'
             or has_function_privilege('public', p.oid, 'execute'))
     union all
     select 'function ' || listed || ': listed but missing' from unnest($1::text[]) listed
      where not exists (select from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                         where n.nspname || '.' || p.proname = listed and p.prosecdef)`,
    [DOORS_ACROSS_HUBS],
  );
}

/** Gate 2: what a door answers is ids, hub ids, and for grants their role, scope and dates: never a text of a hub. */
export async function doorsThatTellMore(database: Client): Promise<Faults> {
  return names(
    database,
    `select n.nspname || '.' || p.proname || ' answers ' || out.column as name
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
            lateral (select p.proargnames[i] as column, p.proallargtypes[i] as type
                       from generate_subscripts(p.proargmodes, 1) i where p.proargmodes[i] in ('t', 'o')) out
      where p.prosecdef and ${OURS}
        and out.type not in ('uuid'::regtype, 'date'::regtype, 'timestamptz'::regtype)
        and not (n.nspname || '.' || p.proname = 'identity.grants_of_person' and out.column in ('role', 'scope'))`,
  );
}

/** Gate 3: the app's role owns nothing, truncates nothing, makes nothing, and is a member of nobody. */
export async function rightsBeyondRows(database: Client): Promise<Faults> {
  return names(
    database,
    `select 'owns ' || c.oid::regclass as name from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'onsil_app'
     union all
     select 'may ' || verb || ' ' || c.oid::regclass
       from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest(array['truncate', 'references', 'trigger', 'maintain']) verb
      where c.relkind in ('r', 'p') and ${OURS} and has_table_privilege('onsil_app', c.oid, verb)
     union all
     select 'may create in ' || n.nspname from pg_namespace n where ${OURS} and has_schema_privilege('onsil_app', n.oid, 'create')
     union all
     select 'may make ' || right_name from unnest(array['temporary', 'create']) right_name
      where has_database_privilege('onsil_app', current_database(), right_name)
     union all
     select 'is a member of ' || m.rolname from pg_roles m
      where m.rolname <> 'onsil_app' and pg_has_role('onsil_app', m.oid, 'member')
     union all
     select 'is ' || rolname || ' with ' || flag
       from pg_roles, lateral (values ('superuser', rolsuper), ('bypassrls', rolbypassrls), ('createrole', rolcreaterole),
                                      ('createdb', rolcreatedb), ('replication', rolreplication)) flags(flag, held)
      where rolname = 'onsil_app' and held
     union all
     select 'may write platform.migration'
      where has_table_privilege('onsil_app', 'platform.migration', 'insert, update, delete')`,
  );
}
