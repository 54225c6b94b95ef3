import './gate.columns.js';

import { Module } from '@nestjs/common';
import { ProgrammesModule } from '@onsil/programmes';
import { VenturesModule } from '@onsil/ventures';

import { TeamLetters } from '../review/team-letters.js';
import { LivePlan } from '../team-milestone/live-plan.js';
import { CohortGatesQuery } from './cohort-gates.query.js';
import { EndWaiver } from './end-waiver.js';
import { GateDesk } from './gate-desk.js';
import { GatesController } from './gates.controller.js';
import { PassGate } from './pass-gate.js';
import { SendGateMail } from './send-gate-mail.reaction.js';
import { TakeBackGate } from './take-back-gate.js';
import { TeamGatesQuery } from './team-gates.query.js';
import { WaiveCondition } from './waive-condition.js';

/** The gates between stages: what each team has of them, and who let it through. */
@Module({
  imports: [ProgrammesModule, VenturesModule],
  controllers: [GatesController],
  providers: [
    LivePlan,
    TeamLetters,
    GateDesk,
    TeamGatesQuery,
    CohortGatesQuery,
    PassGate,
    TakeBackGate,
    WaiveCondition,
    EndWaiver,
    SendGateMail,
  ],
})
export class GatesModule {}
