import type { CanvasDifferenceView, KeptItem } from '@onsil/contracts';

type Difference = Pick<CanvasDifferenceView, 'items' | 'same'>;

/** What came, went or changed between two states of a canvas, note by note, in the order of the blocks given. */
export function differenceOf(
  before: readonly KeptItem[],
  after: readonly KeptItem[],
  blocks: readonly string[],
): Difference {
  const [then, now] = [byId(before), byId(after)];
  const ids = [...new Set([...now.keys(), ...then.keys()])];
  const pairs = ids.map((id) => ({ id, before: then.get(id) ?? null, after: now.get(id) ?? null }));
  const differing = pairs.filter((pair) => !isSame(pair.before, pair.after));
  const place = ({ before: was, after: is }: Difference['items'][number]): number => blocks.indexOf((is ?? was)!.block);
  return {
    items: differing.sort((one, other) => place(one) - place(other)),
    same: pairs.length - differing.length,
  };
}

function byId(items: readonly KeptItem[]): Map<string, KeptItem> {
  return new Map(items.map((item) => [item.id, item]));
}

function isSame(one: KeptItem | null, other: KeptItem | null): boolean {
  if (!one || !other) return false;
  return (
    one.text === other.text && one.block === other.block && one.tag === other.tag && one.confidence === other.confidence
  );
}
