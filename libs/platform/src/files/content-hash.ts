import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

/** The SHA-256 of a file and its name, taken while somebody else reads the file. */
export class ContentHash {
  private readonly hash = createHash('sha256');
  private isWhole = false;

  /** What to send the file through. */
  through(name: string): Transform {
    this.hash.update(`${JSON.stringify(name)}\n`);
    return new Transform({
      transform: (chunk: Buffer, _, done) => {
        this.hash.update(chunk);
        done(null, chunk);
      },
      flush: (done) => {
        this.isWhole = true;
        done();
      },
    });
  }

  /** In hexadecimal; null when the file was not read to its end. */
  digest(): string | null {
    return this.isWhole ? this.hash.digest('hex') : null;
  }
}
