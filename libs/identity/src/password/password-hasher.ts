import { Injectable } from '@nestjs/common';
import { hash, verify, type Options } from '@node-rs/argon2';

/** argon2id (the library's default algorithm) with OWASP's first choice of cost. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 4;

/** Hashes and checks passwords, never more than a few at once: a flood of sign-ins must not starve everything else. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly nobodys = this.hash('a password nobody has');

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COST));
  }

  /** Checks a password; without a stored hash it takes as long and says no. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (await this.nobodys);
    const matches = await this.inTurn(() => verify(against, password));
    return matches && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
