import type { QueryRunner } from 'typeorm';

/** A door across hubs: a read that sees every hub's rows of a few tables and answers ids and hub ids only. */
export interface SystemFunction {
  readonly name: `${string}.${string}`;
  readonly parameters: string;
  /** The tables it reads; each gets a policy for `onsil_system`, named after the function. */
  readonly reads: readonly `${string}.${string}`[];
  readonly returns: string;
  readonly body: string;
}

/**
 * Makes a `SECURITY DEFINER` function owned by `onsil_system`, callable by the app's role alone. For migrations only;
 * the catalogue gate knows each one by name.
 */
export async function systemFunction(queryRunner: QueryRunner, door: SystemFunction): Promise<void> {
  const { name, parameters, reads, returns, body } = door;
  const [schema, bare] = name.split('.') as [string, string];
  for (const table of reads) {
    await queryRunner.query(`create policy ${bare} on ${table} for select to onsil_system using (true)`);
    await queryRunner.query(`grant select on ${table} to onsil_system`);
  }
  await queryRunner.query(
    `create function ${name}(${parameters}) returns ${returns}
       language sql stable security definer set search_path = pg_catalog as $$ ${body} $$`,
  );
  await queryRunner.query(`grant create on schema ${schema} to onsil_system`); // an owner needs it to become one
  await queryRunner.query(`alter function ${name} owner to onsil_system`);
  await queryRunner.query(`revoke create on schema ${schema} from onsil_system`);
  await queryRunner.query(`revoke all on function ${name} from public`);
  await queryRunner.query(`grant execute on function ${name} to onsil_app`);
}
