import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many teams a mentor would like: theirs to say, while staff set the capacity. */
export class AddCapacityWish20261129133500 implements MigrationInterface {
  readonly name = 'AddCapacityWish20261129133500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table mentoring.mentor add column capacity_wish int check (capacity_wish >= 0)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table mentoring.mentor drop column capacity_wish');
  }
}
