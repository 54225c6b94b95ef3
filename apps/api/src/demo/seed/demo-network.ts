import { Injectable } from '@nestjs/common';
import { Grants, HubOpening, Newcomers, Operators, type GivenGrant } from '@onsil/identity';
import { Hubs } from '@onsil/network';
import { jobActor, UnitOfWork, type ActorHub } from '@onsil/platform';

import { DEMO_HUBS } from '../demo-hubs.js';
import { addressOf, DEMO_PASSWORD } from '../demo-personas.js';
import { ZONE } from './seed-clock.js';

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
}

/** The demo's network, hubs, accounts and rights: what in a real hub comes from set-up and invitations. */
@Injectable()
export class DemoNetwork {
  private passwordHash: string | undefined;
  private readonly people = new Map<string, string>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hubs: Hubs,
    private readonly newcomers: Newcomers,
    private readonly operators: Operators,
    private readonly opening: HubOpening,
    private readonly grants: Grants,
  ) {}

  /** Makes the network with its operator and hubs; each hub has its privacy notice and an invited manager. */
  async make(operator: DemoPerson): Promise<ReadonlyMap<string, ActorHub>> {
    const hubs = await this.unitOfWork.writeGlobal(null, async (tx) => {
      const networkId = await this.hubs.createNetwork(tx, { name: '사회적경제 보육 네트워크', isDemo: true });
      const made: ActorHub[] = [];
      for (const hub of DEMO_HUBS)
        made.push(await this.hubs.create(tx, { ...hub, networkId, timeZone: ZONE, locale: 'ko' }));
      return { networkId, made };
    });
    const operatorId = await this.addPerson(operator, hubs.made[0]!);
    await this.unitOfWork.writeGlobal(null, (tx) => this.operators.grant(tx, hubs.networkId, operatorId));
    for (const hub of hubs.made)
      await this.unitOfWork.write(jobActor(hub), (tx) =>
        this.opening.in(tx, addressOf({ key: `invited.${hub.slug}` })),
      );
    return new Map(hubs.made.map((hub) => [hub.slug, hub]));
  }

  /** An account of the demo; answers the person's id. All share one password, so it is hashed once. */
  async addPerson({ key, name }: DemoPerson, hub: ActorHub): Promise<string> {
    const data = { email: addressOf({ key }), name, locale: 'ko' as const };
    this.passwordHash ??= (await this.newcomers.prepare({ ...data, password: DEMO_PASSWORD }, hub)).passwordHash;
    const newcomer = { ...data, passwordHash: this.passwordHash, isDemo: true };
    const personId = await this.unitOfWork.writeGlobal(null, (tx) => this.newcomers.create(tx, newcomer));
    if (!personId) throw new Error(`${data.email} is taken`);
    this.people.set(key, personId);
    return personId;
  }

  /** The id of somebody who was added. */
  personId(key: string): string {
    const personId = this.people.get(key);
    if (!personId) throw new Error(`${key} is nobody of the demo`);
    return personId;
  }

  async give(hub: ActorHub, grants: readonly GivenGrant[]): Promise<void> {
    await this.unitOfWork.write(jobActor(hub), async (tx) => {
      for (const grant of grants) await this.grants.give(tx, grant);
    });
  }

  /** The person takes the place that the hub made for their address, as they would by an invitation. */
  async claim(hub: ActorHub, key: string): Promise<void> {
    await this.unitOfWork.write(jobActor(hub), async (tx) => {
      const [participant] = await tx.rows<{ id: string }>(
        `update ventures.participant set person_id = $3, claimed_at = $4 where hub_id = $1 and email = $2 returning id`,
        [tx.hubId, addressOf({ key }), this.personId(key), tx.at],
      );
      if (!participant) throw new Error(`${key} is not on the roster`);
      tx.audit({
        action: 'participant.claimed',
        subject: 'ventures.participant',
        subjectId: participant.id,
        after: { person_id: this.personId(key) },
      });
    });
  }
}
