import './programmes.messages.js';

import { Module } from '@nestjs/common';

/** Programmes, cohorts, their plans and templates; the hub's calendar as far as it moves plan dates. */
@Module({})
export class ProgrammesModule {}
