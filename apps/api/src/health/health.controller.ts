import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Clock, Public, UnitOfWork } from '@onsil/platform';
import type { FastifyReply } from 'fastify';

/** Older than this, the worker's sweep counts as stopped. */
const STALE_SECONDS = 120;

interface Readiness {
  readonly status: 'ready' | 'degraded' | 'unready';
  readonly database: 'up' | 'down';
  /** Sweeps of the worker whose heartbeat is older than two minutes. */
  readonly staleSweeps: readonly string[];
}

/** For supervisors and load balancers; says nothing of any hub. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get('live')
  @Public()
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** 200 while requests can be served; `degraded` when a sweep is late; 503 without a database. */
  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    try {
      const beats = await this.unitOfWork
        .readGlobal()
        .rows<{ name: string; at: Date }>('select name, at from platform.heartbeat');
      const oldest = this.clock.now().getTime() - STALE_SECONDS * 1_000;
      const staleSweeps = beats.filter(({ at }) => at.getTime() < oldest).map(({ name }) => name);
      return { status: staleSweeps.length > 0 ? 'degraded' : 'ready', database: 'up', staleSweeps };
    } catch {
      void reply.status(503).header('retry-after', '5');
      return { status: 'unready', database: 'down', staleSweeps: [] };
    }
  }
}
