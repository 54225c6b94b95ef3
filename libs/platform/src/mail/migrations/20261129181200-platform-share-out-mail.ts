import type { MigrationInterface, QueryRunner } from 'typeorm';

/** So many mails of one hub are on their way at a time: when its addresses answer slowly, other hubs' mail goes on. */
const OF_ONE_HUB = 20;

/** Mail that is due is taken hub by hub in turn, no longer the oldest first over all hubs. */
export class PlatformShareOutMail20261129181200 implements MigrationInterface {
  readonly name = 'PlatformShareOutMail20261129181200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await this.dueMail(
      queryRunner,
      `select d.id, d.hub_id
         from (select m.id, m.hub_id, m.next_attempt_at,
                      row_number() over (partition by m.hub_id order by m.next_attempt_at, m.id) as place
                 from platform.mail m where m.next_attempt_at <= at) d
        where d.place <= ${OF_ONE_HUB} order by d.place, d.next_attempt_at limit up_to`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await this.dueMail(
      queryRunner,
      `select m.id, m.hub_id from platform.mail m where m.next_attempt_at <= at order by m.next_attempt_at limit up_to`,
    );
  }

  /** Owner, rights and the policy it reads by stay as they were made. */
  private async dueMail(queryRunner: QueryRunner, body: string): Promise<void> {
    await queryRunner.query(
      `create or replace function platform.due_mail(at timestamptz, up_to int) returns table (id uuid, hub_id uuid)
         language sql stable security definer set search_path = pg_catalog as $$ ${body} $$`,
    );
  }
}
