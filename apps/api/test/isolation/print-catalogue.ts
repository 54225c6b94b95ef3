import type { Client } from 'pg';

const OURS = `n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%' and n.nspname <> 'public'`;

/** What TypeORM's drift check does not see, as text: policies, constraints, indexes, walls, rights, functions. */
export async function printCatalogue(owner: Client): Promise<string> {
  const { rows } = await owner.query<{ line: string }>(
    `select line from (
       select format('table %s.%s rls=%s forced=%s', n.nspname, c.relname, c.relrowsecurity, c.relforcerowsecurity) as line
         from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${OURS}
       union all
       select format('column %s.%s.%s %s%s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                     case when a.attnotnull then ' not null' else '' end, coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''))
         from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
         left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and ${OURS}
       union all
       select format('policy %s.%s %s %s to %s using %s check %s', schemaname, tablename, policyname, cmd, roles, qual, with_check)
         from pg_policies
       union all
       select format('constraint %s %s %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
         from pg_constraint k join pg_namespace n on n.oid = k.connamespace where k.conrelid <> 0 and k.contype <> 'n' and ${OURS}
       union all
       select 'index ' || indexdef from pg_indexes join pg_namespace n on n.nspname = schemaname where ${OURS}
       union all
       select format('grant %s on %s.%s to %s', string_agg(privilege_type, ', ' order by privilege_type), table_schema, table_name, grantee)
         from information_schema.role_table_grants where grantee in ('onsil_app', 'onsil_system', 'PUBLIC')
          and table_schema not in ('pg_catalog', 'information_schema', 'public')
        group by table_schema, table_name, grantee
       union all
       select format('function %s owner=%s definer=%s config=%s rights=%s', p.oid::regprocedure, r.rolname, p.prosecdef, p.proconfig,
                     (select string_agg(acl::text, ' ' order by acl::text) from unnest(p.proacl) acl))
         from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner where ${OURS}
     ) catalogue order by line collate "C"`,
  );
  return rows.map(({ line }) => line).join('\n');
}
