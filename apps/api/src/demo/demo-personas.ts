import type { DemoPersona, Role } from '@onsil/contracts';

import { BUSY_HUB } from './demo-hubs.js';

/** Somebody of the demo who can sign in. */
export interface Persona {
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  /** Null for the network. */
  readonly hub: string | null;
}

/** One password for all: it opens nothing but the demo. */
export const DEMO_PASSWORD = 'spring-rain-on-the-river';

const person = (key: string, name: string, role: Role, hub: string | null = BUSY_HUB): Persona => ({
  key,
  name,
  role,
  hub,
});

/** In the order of the cards on the sign-in page. */
export const PERSONAS: readonly Persona[] = [
  person('operator', '한도윤', 'network_operator', null),
  person('manager', '최은서', 'hub_manager'),
  person('staff', '박지훈', 'hub_staff'),
  person('mentor', '이수아', 'mentor'),
  person('lead', '김하늘', 'team_lead'),
  person('member', '정유진', 'team_member'),
  person('observer', '오세린', 'funder_observer'),
  person('manager.seoul', '윤태오', 'hub_manager', 'campus-seoul'),
  person('manager.town-daegu', '서지안', 'hub_manager', 'town-daegu'),
];

/** An address under a reserved name: no mail to it ever leaves this machine. */
export const addressOf = ({ key }: Pick<Persona, 'key'>): string => `${key}@demo.onsil.example`;

/** The persona as the sign-in page shows it. */
export function personaView(persona: Persona): DemoPersona {
  return { role: persona.role, name: persona.name, email: addressOf(persona), password: DEMO_PASSWORD };
}
