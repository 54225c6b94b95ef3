import 'reflect-metadata';

import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { HubDirectoryModule } from '@onsil/network';
import {
  Config,
  ConfigModule,
  DatabaseModule,
  DeliveryModule,
  Mailer,
  MailModule,
  ReactsTo,
  type DeliveredEvent,
  type HubTx,
  type Reaction,
  type Sql,
} from '@onsil/platform';
import { ReminderSendingModule, RemindsOf, type Occasion, type ReminderSource } from '@onsil/reminders';

import { ReminderShift } from '../../src/reminder-shift.js';
import { Shift } from '../../src/shift.js';
import type { Step } from './running-worker.js';

interface Thing {
  readonly id: string;
  readonly at: Date;
  readonly address: string;
  readonly personId: string | null;
}

/** `kill -9` at the step that the suite chose. */
function dieAt(step: Step): void {
  if (process.env['FAULT_DIES_AT'] === step) process.kill(process.pid, 'SIGKILL');
}

/** What the suite says stands now: the rows of a table of its own that are not finished. */
@Injectable()
@RemindsOf('thing')
class Things implements ReminderSource {
  async occasions(sql: Sql, subjectIds: readonly string[]): Promise<Occasion[]> {
    const things = await sql.rows<Thing>(
      `select id, at, address, person_id as "personId" from fault.thing where id = any ($1) and not is_finished`,
      [subjectIds],
    );
    dieAt('under the lock');
    return things.map(({ id, at, address, personId }) => ({
      subjectId: id,
      trigger: 'session_starts',
      programmeId: null,
      occurrence: '1',
      base: { at },
      recipients: [{ personId, address, name: '김하나', locale: 'ko', audience: 'team' }],
      facts: { team: '봄내식탁', mentor: '이둘', startsAt: at.toISOString() },
      path: '/h/fault',
    }));
  }

  async subjectIds(): Promise<string[]> {
    return [];
  }
}

/** Something happened, and this is what follows: a row that the suite counts. */
@Injectable()
@ReactsTo('fault.happened.v1')
class NoteWhatHappened implements Reaction {
  async execute(tx: HubTx, { id }: DeliveredEvent): Promise<void> {
    await tx.rows('insert into fault.noted (event_id) values ($1)', [id]);
  }
}

/** The moments around the hand-over to the mail server. */
@Injectable()
class Steps implements OnModuleInit {
  constructor(private readonly mailer: Mailer) {}

  onModuleInit(): void {
    const send = this.mailer.sendNow.bind(this.mailer);
    this.mailer.sendNow = async (mail) => {
      dieAt('before the hand-over');
      await send(mail);
      dieAt('after the hand-over');
    };
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
  providers: [Things, NoteWhatHappened, Steps, Shift, ReminderShift],
})
class FaultWorkerModule {}

void NestFactory.createApplicationContext(FaultWorkerModule, { logger: ['error'], abortOnError: false }).then((app) => {
  app.enableShutdownHooks();
  process.send?.('ready');
});
