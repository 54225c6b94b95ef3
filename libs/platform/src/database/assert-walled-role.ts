import type { HubReads } from './hub-reads.js';

/** Refuses a database role that could step over the hub wall. @throws Error that says what the role may do and how to mend it. */
export async function assertWalledRole(reads: HubReads): Promise<void> {
  const [rows] = await reads.read('', {
    text: `
      select r.rolname as role,
             bool_or(m.rolsuper) as superuser,
             bool_or(m.rolbypassrls) as bypasses,
             exists (select 1 from pg_class c join pg_roles o on o.oid = c.relowner
                      where pg_has_role(r.oid, o.oid, 'member') and c.relrowsecurity) as owns,
             exists (select 1 from pg_class c
                      where c.relrowsecurity and has_table_privilege(r.oid, c.oid, 'truncate')) as truncates
        from pg_roles r join pg_roles m on pg_has_role(r.oid, m.oid, 'member')
       where r.rolname = current_user group by r.oid, r.rolname`,
  });
  const found = rows?.[0] as { role: string; superuser: boolean; bypasses: boolean; owns: boolean; truncates: boolean };
  const faults = (['superuser', 'bypasses', 'owns', 'truncates'] as const).filter((fault) => found[fault]);
  if (faults.length > 0)
    throw new Error(
      `DATABASE_URL signs in as "${found.role}", which could step over the hub wall (${faults.join(', ')}). ` +
        'Use the role onsil_app, which owns nothing: docs/operations/install.md shows how it is made.',
    );
}
