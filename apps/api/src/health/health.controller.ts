import { Controller, Get, Res, type OnApplicationBootstrap } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Clock, Public, SWEEPS, UnitOfWork } from '@onsil/platform';
import type { FastifyReply } from 'fastify';

/** Older than this, the worker's sweep counts as stopped. */
const STALE_SECONDS = 120;

interface Readiness {
  readonly status: 'ready' | 'degraded' | 'unready';
  readonly database: 'up' | 'down';
  /** Sweeps of the worker that have not run for two minutes. */
  readonly staleSweeps: readonly string[];
}

/** For supervisors and load balancers; says nothing of any hub. */
@ApiExcludeController()
@Controller('health')
export class HealthController implements OnApplicationBootstrap {
  /** Known once the clock is. */
  private startedAt = new Date(0);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.startedAt = this.clock.now();
  }

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
      const staleSweeps = this.stale(new Map(beats.map(({ name, at }) => [name, at])));
      return { status: staleSweeps.length > 0 ? 'degraded' : 'ready', database: 'up', staleSweeps };
    } catch {
      void reply.status(503).header('retry-after', '5');
      return { status: 'unready', database: 'down', staleSweeps: [] };
    }
  }

  /** A sweep that never ran counts too, once a worker has had the time to start. */
  private stale(beats: ReadonlyMap<string, Date>): string[] {
    const oldest = this.clock.now().getTime() - STALE_SECONDS * 1_000;
    return SWEEPS.filter((name) => {
      const at = beats.get(name);
      return at ? at.getTime() < oldest : this.startedAt.getTime() <= oldest;
    });
  }
}
