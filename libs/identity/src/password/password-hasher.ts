import { Injectable } from '@nestjs/common';
import { hash, verify, type Options } from '@node-rs/argon2';
import { InTurn } from '@onsil/platform';

/** argon2id (the library's default algorithm) with OWASP's first choice of cost. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 4;

/** Hashes and checks passwords, never more than a few at once: a flood of sign-ins must not starve everything else. */
@Injectable()
export class PasswordHasher {
  private readonly turns = new InTurn(AT_ONCE);
  private readonly nobodys = this.hash('a password nobody has');

  hash(password: string): Promise<string> {
    return this.turns.run(() => hash(composed(password), COST));
  }

  /** Checks a password; without a stored hash it takes as long and says no. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (await this.nobodys);
    const asTyped = [...new Set([composed(password), password])]; // what was kept before passwords were composed stays good
    for (const typed of asTyped) if (await this.turns.run(() => verify(against, typed))) return stored !== null;
    return false;
  }
}

/** One spelling of what may be typed in several: Hangul comes in syllables, or (pasted on a Mac) in letters. */
function composed(password: string): string {
  return password.normalize('NFC');
}
