/** Points of a polygon around (0, 0): one corner for each value, the first at the top, clockwise. */
export function polygon(values: readonly number[], highest: number, radius: number): { x: number; y: number }[] {
  return values.map((value, at) => {
    const angle = (2 * Math.PI * at) / values.length - Math.PI / 2;
    const reach = (radius * Math.min(value, highest)) / highest;
    return { x: round(Math.cos(angle) * reach), y: round(Math.sin(angle) * reach) };
  });
}

export const pointsText = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }) => `${x},${y}`).join(' ');

const round = (value: number): number => Math.round(value * 100) / 100;
