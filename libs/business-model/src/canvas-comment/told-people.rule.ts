import type { CanvasSide, EntryKind } from '@onsil/contracts';

/** Whom an entry of a thread touches. */
export interface ToldPeople {
  readonly writerId: string | null;
  /** Who began the thread. */
  readonly starterId: string | null;
  readonly mentionedIds: readonly string[];
  /** Who wrote in the thread before. */
  readonly earlierIds: readonly string[];
}

interface Reader {
  readonly personId: string;
  readonly side: CanvasSide;
}

/** What somebody is told an entry is. */
export type Telling = 'mention' | 'comment' | 'suggestion' | 'accepted' | 'declined';

/**
 * Who hears of an entry, and as what: whom it mentions; who wrote in the thread before; the team's people, of what comes
 * from outside the team; who suggested something, of the answer. Nobody of their own words, and nobody who cannot see
 * the canvas any more.
 */
export function toldOf<R extends Reader>(
  kind: EntryKind,
  { writerId, starterId, mentionedIds, earlierIds }: ToldPeople,
  readers: readonly R[],
): { readonly what: Telling; readonly to: readonly R[] }[] {
  const others = readers.filter(({ personId }) => personId !== writerId);
  const isFromTeam = readers.some(({ personId, side }) => personId === writerId && side === 'team');
  const mentioned = others.filter(({ personId }) => mentionedIds.includes(personId));
  const rest = others.filter((reader) => !mentioned.includes(reader));
  const team = isFromTeam ? [] : rest.filter(({ side }) => side === 'team');
  const starter = rest.filter(({ personId }) => personId === starterId);
  const earlier = rest.filter((reader) => earlierIds.includes(reader.personId) && !team.includes(reader));
  const told = (): { what: Telling; to: readonly R[] }[] => {
    switch (kind) {
      case 'said':
        return [
          { what: 'mention', to: mentioned },
          { what: 'comment', to: [...team, ...earlier] },
        ];
      case 'suggested':
        return [
          { what: 'mention', to: mentioned.filter(({ side }) => side !== 'team') },
          { what: 'suggestion', to: others.filter(({ side }) => side === 'team') },
        ];
      case 'accepted':
      case 'declined':
        return [{ what: kind, to: starter }];
      case 'resolved':
      case 'reopened':
        return [];
    }
  };
  return told().filter(({ to }) => to.length > 0);
}
