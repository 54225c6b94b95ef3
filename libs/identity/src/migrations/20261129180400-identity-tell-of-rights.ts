import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session that ends, and a right that is given, changed or ended, is told to every API process as it commits: answers
 * that last (streams of changes) are judged anew. Only the person's id is told.
 */
export class TellOfRights20261129180400 implements MigrationInterface {
  readonly name = 'TellOfRights20261129180400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function identity.tell_of_rights() returns trigger language plpgsql set search_path = pg_catalog as $$
        begin
          perform pg_notify('onsil_live', json_build_object('personId', new.person_id)::text);
          return null;
        end $$;
      create trigger session_ended_told after update of ended_at on identity.session
        for each row when (new.ended_at is distinct from old.ended_at) execute function identity.tell_of_rights();
      create trigger grant_told after insert or update on identity.hub_grant
        for each row execute function identity.tell_of_rights();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger session_ended_told on identity.session;
      drop trigger grant_told on identity.hub_grant;
      drop function identity.tell_of_rights();
    `);
  }
}
