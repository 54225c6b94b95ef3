import type { DemoView } from '@onsil/contracts';
import type { ActorHub, UnitOfWork } from '@onsil/platform';

import { personaView, PERSONAS } from './demo-personas.js';

type HubRow = ActorHub & Pick<DemoView['hubs'][number], 'nameKo' | 'nameEn' | 'kind'>;

/** The hubs of the demo with their team counts and the people to try. Borrows network.hub and ventures.team. */
export async function demoHubsOf(unitOfWork: UnitOfWork): Promise<DemoView['hubs']> {
  const hubs = await unitOfWork.readGlobal().rows<HubRow>(
    `select id, slug, name_ko as "nameKo", name_en as "nameEn", kind, time_zone as "timeZone", locale
         from network.hub order by kind, slug`,
  );
  return Promise.all(
    hubs.map(async (hub) => {
      const [counted] = await unitOfWork
        .read({ hub })
        .rows<{ teams: number }>('select count(*)::int as teams from ventures.team where hub_id = $1', [hub.id]);
      const { slug, nameKo, nameEn, kind } = hub;
      const personas = PERSONAS.filter((persona) => persona.hub === slug).map(personaView);
      return { slug, nameKo, nameEn, kind, teams: counted?.teams ?? 0, personas };
    }),
  );
}
