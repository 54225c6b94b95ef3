import type { MigrationInterface } from 'typeorm';

/** What a lib brings to the database: mapped rows and migrations, listed explicitly. */
export interface LibSchema {
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}
