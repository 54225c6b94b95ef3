import { Injectable } from '@nestjs/common';
import type { ExceptionView } from '@onsil/contracts';
import { reachesHub, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import type { ExceptionJson } from './exception-json.js';
import { WaiverEnds } from './waiver-ends.js';

/** Exceptions as their readers see them. */
@Injectable()
export class ExceptionViews {
  constructor(private readonly waiverEnds: WaiverEnds) {}

  /** Adds what the reader may do about each, and when a waiver's milestone is owed again: only then the calendar is asked. */
  async of(sql: HubTx | HubRead, actor: Actor, exceptions: readonly ExceptionJson[]): Promise<ExceptionView[]> {
    const endOf = exceptions.some(({ owed }) => owed) ? await this.waiverEnds.rule(sql, actor) : null;
    return exceptions.map(({ owed, ...exception }) => ({
      ...exception,
      owedAgain: owed && endOf!(exception.untilOn!, owed),
      capabilities: capabilities(exception, actor),
    }));
  }
}

function capabilities(
  { kind, status }: Pick<ExceptionJson, 'kind' | 'status'>,
  actor: Actor,
): ExceptionView['capabilities'] {
  const rests = kind === 'pause' && status === 'granted';
  const runs = kind === 'blocked' && status === 'granted';
  return {
    decide: status === 'asked' && reachesHub(actor, 'exception.decide'),
    end: runs && reachesHub(actor, 'exception.extend_short'),
    resume: rests && reachesHub(actor, 'exception.decide'),
  };
}
