import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';

import { HealthController } from '../health/health.controller.js';
import { DemoReset } from './demo-reset.js';

/** Answers 503 with the progress while the demo is put back. */
@Injectable()
export class DemoResetGuard implements CanActivate {
  constructor(private readonly reset: DemoReset) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getClass() !== HealthController) this.reset.assertNotRunning();
    return true;
  }
}
