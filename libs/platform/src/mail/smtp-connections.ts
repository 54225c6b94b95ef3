import { promisify } from 'node:util';

import SMTPConnection from 'nodemailer/lib/smtp-connection';

export type SmtpServer = ConstructorParameters<typeof SMTPConnection>[0] & { auth?: { user: string; pass: string } };

/** The longest that each phase may take; `SMTP_URL` may shorten them (`?socketTimeout=5000`). */
const LIMITS = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const KEPT_AT_MOST = 40;
const KEPT_MS = 5_000;
const MAILS_EACH = 100;

/** An open connection to a mail server, good for one mail after the other. */
export interface Line {
  readonly connection: SMTPConnection;
  /** Where it leads; a line is only good for the same server. */
  readonly target: string;
  mails: number;
}

/** Lines that are kept open for a few seconds after a mail, because most mails come in flocks. */
export class SmtpConnections {
  private readonly kept = new Map<Line, NodeJS.Timeout>();

  /** A line that has carried a mail before, or null. The server may have hung up by now. */
  takeKept(server: SmtpServer): Line | null {
    const target = targetOf(server);
    const line = [...this.kept.keys()].find((one) => one.target === target);
    if (!line) return null;
    this.drop(line);
    return line;
  }

  /** A new line, before `until` on this process' clock. Rejects with what the server or the network said. */
  async open(server: SmtpServer, until: number): Promise<Line> {
    const { auth, ...options } = server;
    const connection = new SMTPConnection({ ...options, ...limitsOf(options) });
    const line: Line = { connection, target: targetOf(server), mails: 0 };
    connection.on('error', () => {}); // whoever uses the line listens too
    connection.once('end', () => this.drop(line));
    try {
      await whileOpen(line, until, promisify(connection.connect.bind(connection))());
      if (auth) await whileOpen(line, until, promisify(connection.login.bind(connection))(auth));
      return line;
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  /** Keeps the line for the next mail, or says goodbye. */
  giveBack(line: Line): void {
    line.mails += 1;
    if (this.kept.size >= KEPT_AT_MOST || line.mails >= MAILS_EACH) return line.connection.quit();
    this.kept.set(
      line,
      setTimeout(() => {
        this.drop(line);
        line.connection.quit();
      }, KEPT_MS),
    );
  }

  closeAll(): void {
    for (const line of this.kept.keys()) {
      this.drop(line);
      line.connection.close();
    }
  }

  private drop(line: Line): void {
    clearTimeout(this.kept.get(line));
    this.kept.delete(line);
  }
}

/** What `work` comes to, or the fault that breaks the line first; a server that trickles is left at `until`. */
export function whileOpen<T>({ connection }: Line, until: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const expiry = setTimeout(
      () => reject(new Error('The attempt took too long.')),
      Math.max(0, until - performance.now()),
    );
    connection.once('error', reject);
    work.then(resolve, reject);
    const release = (): void => {
      clearTimeout(expiry);
      connection.off('error', reject);
    };
    work.then(release, release);
  });
}

function limitsOf(server: Partial<Record<keyof typeof LIMITS, number>>): typeof LIMITS {
  const shorter = (name: keyof typeof LIMITS): number => Math.min(LIMITS[name], server[name] ?? Infinity);
  return {
    dnsTimeout: shorter('dnsTimeout'),
    connectionTimeout: shorter('connectionTimeout'),
    greetingTimeout: shorter('greetingTimeout'),
    socketTimeout: shorter('socketTimeout'),
  };
}

function targetOf({ host, port, auth }: SmtpServer): string {
  return `${auth?.user ?? ''}@${host ?? ''}:${port ?? ''}`;
}
