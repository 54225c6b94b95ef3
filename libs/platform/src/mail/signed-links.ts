import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';

/** What a single-purpose link stands for. */
export interface LinkClaim {
  /** One thing that may be done with it; a token of one purpose is worth nothing for another. */
  readonly purpose: string;
  /** Ids that the purpose needs, in its own order. */
  readonly subject: readonly string[];
  readonly expiresAt: Date;
}

/** Stands in a queued mail where the token will be. */
export const SIGNED_TOKEN = '{signed-token}';

const KEY = 'link_key';
const PARTS = z.tuple([z.string(), z.array(z.string()), z.int()]);

/** Links that let their holder do one thing for a time. Nothing is stored of them: the signature is all there is. */
@Injectable()
export class SignedLinks {
  private key: Buffer | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The token of a claim; always the same, so that a mail that is sent again carries the same link. */
  async sign({ purpose, subject, expiresAt }: LinkClaim): Promise<string> {
    const claim = Buffer.from(JSON.stringify([purpose, subject, Math.floor(expiresAt.getTime() / 1_000)]));
    return `${claim.toString('base64url')}.${(await this.signature(claim)).toString('base64url')}`;
  }

  /** The subject of a token that we signed for this purpose and that has not expired; null for anything else. */
  async open(purpose: string, token: string): Promise<readonly string[] | null> {
    const [claim = '', signature = ''] = token.split('.');
    const [signed, given] = [Buffer.from(claim, 'base64url'), Buffer.from(signature, 'base64url')];
    const ours = await this.signature(signed);
    if (given.length !== ours.length || !timingSafeEqual(given, ours)) return null;
    const [of, subject, expiresAt] = PARTS.parse(JSON.parse(signed.toString()));
    return of === purpose && this.clock.now().getTime() < expiresAt * 1_000 ? subject : null;
  }

  private async signature(claim: Buffer): Promise<Buffer> {
    this.key ??= await this.keyOfInstallation();
    return createHmac('sha256', this.key).update(claim).digest();
  }

  /** One for all processes of the installation, made by whichever is first. */
  private keyOfInstallation(): Promise<Buffer> {
    return this.unitOfWork.recordGlobal(async ({ rows }) => {
      await rows(`insert into platform.installation_fact (name, value) values ($1, $2) on conflict (name) do nothing`, [
        KEY,
        randomBytes(32).toString('base64url'),
      ]);
      const [found] = await rows<{ value: string }>('select value from platform.installation_fact where name = $1', [
        KEY,
      ]);
      return Buffer.from(found!.value, 'base64url');
    });
  }
}
