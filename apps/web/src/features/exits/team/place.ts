import type { TeamExitsView } from '@onsil/contracts';

/** One place of a team on a cohort. */
export type Place = TeamExitsView['items'][number];

/** What the parts of its pane are about. */
export interface PlaceProps {
  teamId: string;
  place: Place;
  settings: TeamExitsView['settings'];
}
