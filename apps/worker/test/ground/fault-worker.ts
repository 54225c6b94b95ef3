import 'reflect-metadata';

import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { HubDirectoryModule } from '@onsil/network';
import { Config, ConfigModule, DatabaseModule, DeliveryModule, MailModule, type Sql } from '@onsil/platform';
import { ReminderSendingModule, RemindsOf, type Occasion, type ReminderSource } from '@onsil/reminders';

import { ReminderShift } from '../../src/reminder-shift.js';

interface Thing {
  readonly id: string;
  readonly at: Date;
  readonly address: string;
}

/** What the suite says stands now: the rows of a table of its own that are not finished. */
@Injectable()
@RemindsOf('thing')
class Things implements ReminderSource {
  async occasions(sql: Sql, subjectIds: readonly string[]): Promise<Occasion[]> {
    const things = await sql.rows<Thing>(
      'select id, at, address from fault.thing where id = any ($1) and not is_finished',
      [subjectIds],
    );
    return things.map(({ id, at, address }) => ({
      subjectId: id,
      trigger: 'session_starts',
      programmeId: null,
      occurrence: '1',
      base: { at },
      recipients: [{ personId: null, address, name: '김하나', locale: 'ko', audience: 'team' }],
      facts: { team: '봄내식탁', mentor: '이둘', startsAt: at.toISOString() },
      path: '/h/fault',
    }));
  }

  async subjectIds(): Promise<string[]> {
    return [];
  }
}

/** The worker's own parts, as far as reminders need them, over the suite's source. */
@Module({
  imports: [
    ConfigModule.forRoot(Config.from(process.env)),
    DatabaseModule.forRoot({
      url: process.env['DATABASE_URL']!,
      schemas: [],
      poolSize: 6,
      statementTimeoutMs: 30_000,
    }),
    MailModule,
    HubDirectoryModule,
    DeliveryModule,
    ReminderSendingModule,
  ],
  providers: [Things, ReminderShift],
})
class FaultWorkerModule {}

const app = await NestFactory.createApplicationContext(FaultWorkerModule, {
  logger: ['error'],
  abortOnError: false,
});
app.enableShutdownHooks();
process.send?.('ready');
