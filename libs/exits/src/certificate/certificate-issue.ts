import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import type { CertificateContent } from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import { newId, NotFound, type HubTx } from '@onsil/platform';

import { AlreadyCertified, NothingToCertify } from '../exits.errors.js';
import { stepTaken } from '../exits.events.js';

interface Graduate {
  readonly teamId: string;
  readonly cohortId: string;
  readonly kind: string;
  readonly hasValid: boolean;
  readonly content: Omit<CertificateContent, 'issuedOn'>;
}

export interface IssuedCertificate {
  readonly id: string;
  readonly serial: string;
}

/** The steps that issuing and reissuing share. */
@Injectable()
export class CertificateIssue {
  /** Of what stands now. @throws NotFound, NothingToCertify, AlreadyCertified */
  async ofExit(tx: HubTx, exitId: string, { withMembers }: { withMembers: boolean }): Promise<IssuedCertificate> {
    const { teamId, cohortId, kind, hasValid, content } = await graduateOf(tx, exitId);
    if (kind !== 'graduated') throw new NothingToCertify();
    if (hasValid) throw new AlreadyCertified();
    const issued = await this.insert(tx, {
      exitId,
      teamId,
      replacesId: null,
      content: {
        ...content,
        members: withMembers ? content.members : [],
        issuedOn: dayIn(tx.actor.hub.timeZone, tx.at),
      },
    });
    tx.publish(stepTaken({ step: 'certificate_issued', teamId, cohortId, certificateId: issued.id }));
    return issued;
  }

  /** Numbers run within a year of the hub; of two at once the second waits. */
  async insert(
    tx: HubTx,
    of: { exitId: string; teamId: string; replacesId: string | null; content: CertificateContent },
  ): Promise<IssuedCertificate> {
    await tx.rows(`select pg_advisory_xact_lock(hashtextextended('exits.serial:' || $1, 0))`, [tx.hubId]);
    const year = Number(of.content.issuedOn.slice(0, 4));
    const [next] = await tx.rows<{ number: number }>(
      `select coalesce(max(number), 0) + 1 as number from exits.certificate where hub_id = $1 and year = $2`,
      [tx.hubId, year],
    );
    const id = newId();
    const { number } = next!;
    await tx.rows(
      `insert into exits.certificate
         (id, hub_id, exit_id, team_id, year, number, token, state, content, issued_by, issued_at, replaces_id)
       values ($1, $2, $3, $4, $5, $6, $7, 'valid', $8, $9, $10, $11)`,
      [
        id,
        tx.hubId,
        of.exitId,
        of.teamId,
        year,
        number,
        newToken(),
        JSON.stringify(of.content),
        tx.actor.personId,
        tx.at,
        of.replacesId,
      ],
    );
    tx.audit({
      action: of.replacesId ? 'certificate.reissued' : 'certificate.issued',
      subject: 'exits.certificate',
      subjectId: id,
      teamId: of.teamId,
      after: { year, number, state: 'valid', replaces_id: of.replacesId },
    });
    return { id, serial: `${year}-${String(number).padStart(4, '0')}` };
  }
}

/** 160 bits: nobody guesses a paper. */
function newToken(): string {
  return randomBytes(20).toString('base64url');
}

/** Borrows network.hub, ventures.enrolment, .team, .membership, .participant, programmes.cohort, .programme. */
async function graduateOf(tx: HubTx, exitId: string): Promise<Graduate> {
  const [found] = await tx.rows<Graduate>(
    `select x.team_id as "teamId", x.cohort_id as "cohortId", x.kind,
            exists (select from exits.certificate f
                     where f.hub_id = x.hub_id and f.exit_id = x.id and f.state = 'valid') as "hasValid",
            json_build_object('hub', json_build_object('ko', h.name_ko, 'en', h.name_en), 'issuer', h.sender_name,
              'team', t.name, 'programme', p.name, 'cohort', c.name, 'startsOn', n.enrolled_on, 'endsOn', x.left_on,
              'members', (select coalesce(json_agg(a.name order by b.role, b.joined_on, b.id), '[]')
                            from ventures.membership b
                            join ventures.participant a on a.hub_id = b.hub_id and a.id = b.participant_id
                           where b.hub_id = x.hub_id and b.team_id = x.team_id
                             and (b.left_on is null or b.left_on >= x.left_on))) as content
       from exits.exit x
       join network.hub h on h.id = x.hub_id
       join ventures.enrolment n on n.hub_id = x.hub_id and n.id = x.enrolment_id
       join ventures.team t on t.hub_id = x.hub_id and t.id = x.team_id
       join programmes.cohort c on c.hub_id = x.hub_id and c.id = x.cohort_id
       join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id
      where x.hub_id = $1 and x.id = $2`,
    [tx.hubId, exitId],
  );
  if (!found) throw new NotFound();
  return found;
}
