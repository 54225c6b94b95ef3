import type { DynamicModule, Type } from '@nestjs/common';
import { BusinessModelModule } from '@onsil/business-model';
import { ExitsModule } from '@onsil/exits';
import { IdentityModule } from '@onsil/identity';
import { MentoringModule } from '@onsil/mentoring';
import { NetworkModule } from '@onsil/network';
import { ProgrammesModule } from '@onsil/programmes';
import { ProgressModule } from '@onsil/progress';
import { ReadinessModule } from '@onsil/readiness';
import { RemindersModule } from '@onsil/reminders';
import { VenturesModule } from '@onsil/ventures';

/** Every feature lib, in the order of the libs; API and worker compose the same ones. A new lib adds its line here. */
export const featureModules: readonly (Type | DynamicModule)[] = [
  NetworkModule,
  IdentityModule,
  RemindersModule,
  ProgrammesModule,
  VenturesModule,
  ProgressModule,
  BusinessModelModule,
  MentoringModule,
  ReadinessModule,
  ExitsModule,
];
