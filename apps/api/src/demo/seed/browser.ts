import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { sessionCookieName, Sessions } from '@onsil/identity';
import { Clock, Config, UnitOfWork } from '@onsil/platform';

interface Session {
  readonly cookie: string;
  readonly until: number;
}

export interface Call {
  readonly body?: unknown;
  /** The version that was read. */
  readonly version?: number;
  readonly file?: { readonly name: string; readonly mediaType: string; readonly content: Buffer };
}

const SESSION_MS = 20 * 60_000;
const BOUNDARY = '----onsil-demo-seed';

/** The people of the demo at their screens: each call is a request to the API, signed in as one of them. */
export class Browser {
  private readonly signedIn = new Map<string, Promise<Session>>();
  private readonly clock: Clock;
  private readonly config: Config;
  private readonly sessions: Sessions;
  private readonly unitOfWork: UnitOfWork;

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly personId: (key: string) => string,
  ) {
    this.clock = app.get(Clock);
    this.config = app.get(Config);
    this.sessions = app.get(Sessions, { strict: false });
    this.unitOfWork = app.get(UnitOfWork);
  }

  /** Calls a route of `/api/v1`. @throws when the API refuses: the story of the demo must hold */
  async call<T>(
    key: string,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    { body, version, file }: Call = {},
  ): Promise<T> {
    const answer = await this.app.inject({
      method,
      url: `/api/v1/${path}`,
      headers: {
        origin: this.config.http.publicUrl.origin,
        cookie: await this.cookieOf(key),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(file && { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }),
      },
      ...(file ? { payload: formOf(file) } : body !== undefined && { payload: body as object }),
    });
    if (answer.statusCode >= 400)
      throw new Error(`${key}: ${method} ${path} answered ${answer.statusCode} ${answer.body}`);
    return (answer.body === '' ? undefined : answer.json()) as T;
  }

  private async cookieOf(key: string): Promise<string> {
    const now = this.clock.now().getTime();
    const known = await this.signedIn.get(key);
    if (known && now < known.until && now >= known.until - SESSION_MS) return known.cookie;
    const session = this.signIn(key, now);
    this.signedIn.set(key, session);
    return (await session).cookie;
  }

  /** Begins a session without a password: hashing it for each of a thousand half-days would take a minute. */
  private async signIn(key: string, now: number): Promise<Session> {
    const { secret } = await this.unitOfWork.writeGlobal(null, (tx) =>
      this.sessions.start(tx, this.personId(key), { ownDevice: false, userAgent: 'demo' }),
    );
    return { cookie: `${sessionCookieName(this.config)}=${secret}`, until: now + SESSION_MS };
  }
}

function formOf({ name, mediaType, content }: NonNullable<Call['file']>): Buffer {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${mediaType}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
}
