import { Injectable } from '@nestjs/common';
import type { CertificateView as CertificateContract } from '@onsil/contracts';
import { Config, NotFound, reachedTeamIds, reachesHub, type Actor, type HubRead, type HubTx } from '@onsil/platform';

const person = (id: string): string =>
  `(select json_build_object('id', p.id, 'name', p.name) from identity.person p where p.id = ${id})`;

/** SQL: the serial of a certificate. */
export const serialOf = (alias: string): string => `${alias}.year || '-' || lpad(${alias}.number::text, 4, '0')`;

/** SQL: the serial of what took the place of certificate `f`. */
export const REPLACED_BY = `(select ${serialOf('fr')} from exits.certificate fr where fr.hub_id = f.hub_id and fr.replaces_id = f.id)`;

/** SQL for one certificate `f` of a hub `fh`, with its token. Borrows identity.person. */
export const CERTIFICATE_JSON = `json_build_object(
  'id', f.id, 'serial', ${serialOf('f')}, 'state', f.state, 'content', f.content, 'token', f.token,
  'issuedBy', ${person('f.issued_by')}, 'issuedAt', f.issued_at,
  'ended', case when f.ended_at is not null then json_build_object(
     'on', (f.ended_at at time zone fh.time_zone)::date, 'by', ${person('f.ended_by')}, 'reason', f.end_reason) end,
  'replacedBy', ${REPLACED_BY}, 'version', f.version)`;

export type CertificateJson = Omit<CertificateContract, 'can' | 'verifyUrl'> & { readonly token: string };

/** A certificate as those see it whom it concerns. */
@Injectable()
export class CertificateView {
  constructor(private readonly config: Config) {}

  /** @throws NotFound unless it is there and within reach. Borrows network.hub. */
  async one(sql: HubTx | HubRead, actor: Actor, id: string): Promise<CertificateContract> {
    const [found] = await sql.rows<{ certificate: CertificateJson }>(
      `select ${CERTIFICATE_JSON} as certificate from exits.certificate f join network.hub fh on fh.id = f.hub_id
        where f.hub_id = $1 and f.id = $2 and ($3::uuid[] is null or f.team_id = any ($3))`,
      [sql.hubId, id, reachedTeamIds(actor, 'certificate.read')],
    );
    if (!found) throw new NotFound();
    return this.of(found.certificate, actor);
  }

  of({ token, ...certificate }: CertificateJson, actor: Actor): CertificateContract {
    const mayChange = certificate.state === 'valid' && reachesHub(actor, 'certificate.issue');
    return {
      ...certificate,
      verifyUrl: `${this.config.http.publicUrl.origin}/verify/${token}`,
      can: { revoke: mayChange, reissue: mayChange },
    };
  }
}
