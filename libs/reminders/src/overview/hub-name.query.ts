import type { Sql } from '@onsil/platform';

/** The name under which a hub writes mail. Borrows network.hub. */
export async function senderName(sql: Sql, hubId: string): Promise<string> {
  const [hub] = await sql.rows<{ name: string }>('select sender_name as name from network.hub where id = $1', [hubId]);
  return hub!.name;
}
