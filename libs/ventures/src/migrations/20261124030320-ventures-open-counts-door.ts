import { systemFunction } from '@onsil/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The network operator's door across hubs: which cohorts are in a phase and which teams are on them, to be counted. */
export class VenturesOpenCountsDoor20261124030320 implements MigrationInterface {
  readonly name = 'VenturesOpenCountsDoor20261124030320';

  async up(queryRunner: QueryRunner): Promise<void> {
    await systemFunction(queryRunner, {
      name: 'ventures.teams_of_hubs',
      parameters: 'of_hubs uuid[], in_phase text',
      reads: ['programmes.cohort', 'ventures.enrolment'],
      returns: 'table (hub_id uuid, cohort_id uuid, team_id uuid)',
      body: `select c.hub_id, c.id, e.team_id
               from programmes.cohort c
               left join ventures.enrolment e on e.hub_id = c.hub_id and e.cohort_id = c.id and e.left_on is null
              where c.hub_id = any(of_hubs) and c.phase = in_phase`,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function ventures.teams_of_hubs(uuid[], text)');
    for (const table of ['programmes.cohort', 'ventures.enrolment']) {
      await queryRunner.query(`drop policy teams_of_hubs on ${table}`);
      await queryRunner.query(`revoke select on ${table} from onsil_system`);
    }
  }
}
