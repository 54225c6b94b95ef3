import { Injectable } from '@nestjs/common';
import { Config } from '@onsil/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

const OWN_DEVICE_SECONDS = 90 * 86_400;

/** `__Host-onsil` over https, plain `onsil` only on this machine. */
export function sessionCookieName({ http }: Config): string {
  return http.publicUrl.protocol === 'https:' ? '__Host-onsil' : 'onsil';
}

/** The cookie that carries a session. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(config: Config) {
    this.secure = config.http.publicUrl.protocol === 'https:';
    this.name = sessionCookieName(config);
  }

  /** The secret the browser sent, if any. */
  of(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  /** Gives the browser its secret; it outlives the browser only on a device the person calls theirs. */
  set(reply: FastifyReply, secret: string, ownDevice: boolean): void {
    void reply.setCookie(this.name, secret, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.secure,
      ...(ownDevice && { maxAge: OWN_DEVICE_SECONDS }),
    });
  }

  /** Takes it back, and with it whatever pages kept in the browser. */
  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure });
    void reply.header('clear-site-data', '"storage"');
  }
}
