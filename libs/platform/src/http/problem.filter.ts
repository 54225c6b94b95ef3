import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import './platform.messages.js';
import type { OnsilRequest } from './current.js';
import { problemOf } from './problem-of.js';
import { readerLocale } from './reader-locale.js';
import { LimitReached } from './refusals.js';
import { refusalOf } from './refusal-of.js';

/** Turns every error into problem+json, once. A bug is logged with its request's id and told without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<OnsilRequest>();
    this.answer(error, request, host.switchToHttp().getResponse<FastifyReply>());
  }

  /** Answers a refusal outside Nest's routes too (static pages, unknown paths). */
  answer(error: unknown, request: OnsilRequest, reply: FastifyReply): void {
    const refusal = refusalOf(error);
    const problem = problemOf(refusal, readerLocale(request), request.id);
    if (!refusal) this.logger.error({ requestId: request.id, error });
    if (refusal?.kind === 'unavailable') this.logger.warn({ requestId: request.id, cause: String(refusal.cause) });
    if (refusal?.kind === 'unavailable') void reply.header('retry-after', '5');
    if (refusal instanceof LimitReached) void reply.header('retry-after', String(refusal.retryAfter));
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problem));
  }
}
