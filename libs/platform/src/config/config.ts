import { Injectable } from '@nestjs/common';

import type { Secret } from './secret.js';
import { settingsOf, type Environment, type Settings } from './settings.js';

/** What a process was told at its start. Read once, injected everywhere; nobody else looks at the environment. */
@Injectable()
export class Config {
  readonly demo: boolean;
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** The origin people open; links in mails start with it. */
    readonly publicUrl: URL;
    readonly trustedProxies: readonly string[];
  };
  readonly database: { readonly url: Secret; readonly ownerUrl: Secret | null };
  /** Null: PostgreSQL carries the queue. */
  readonly redisUrl: Secret | null;
  /** Null only in demo: mail goes to the embedded catcher. */
  readonly smtpUrl: Secret | null;
  /** Absolute. */
  readonly dataDir: string;

  constructor(settings: Settings) {
    const { HOST = '127.0.0.1', PORT, ONSIL_PUBLIC_URL = new URL(`http://localhost:${PORT}`) } = settings;
    this.demo = settings.ONSIL_DEMO;
    this.http = { host: HOST, port: PORT, publicUrl: ONSIL_PUBLIC_URL, trustedProxies: settings.ONSIL_TRUSTED_PROXIES };
    this.database = { url: settings.DATABASE_URL, ownerUrl: settings.DATABASE_OWNER_URL ?? null };
    this.redisUrl = settings.REDIS_URL ?? null;
    this.smtpUrl = settings.SMTP_URL ?? null;
    this.dataDir = settings.ONSIL_DATA_DIR;
  }

  /** @throws WrongSettings naming every wrong variable. */
  static from(environment: Environment): Config {
    return new Config(settingsOf(environment));
  }
}
