import type { Confidence } from '@onsil/contracts';
import type { Sheet } from '@onsil/platform';

/** What a mark takes before its note, in points. */
export const MARK_WIDTH = 12;

const INK: Readonly<Record<Confidence, string>> = {
  supported: '#2E6B4C',
  some_evidence: '#45524B',
  assumed: '#45524B',
  refuted: '#B4380B',
};

/** How sure the team is, as a shape: full, half, dashed, or a cross; never by colour alone. */
export function markOf(
  sheet: Sheet,
  confidence: Confidence,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const r = size * 0.36;
  const [cx, cy] = [x + r + 0.5, y + size * 0.52];
  const ink = INK[confidence];
  const ring = `M${cx - r} ${cy}A${r} ${r} 0 1 1 ${cx + r} ${cy}A${r} ${r} 0 1 1 ${cx - r} ${cy}Z`;
  switch (confidence) {
    case 'supported':
      sheet.shape(ring, { fill: ink });
      return;
    case 'some_evidence':
      sheet.shape(ring, { stroke: ink, lineWidth: 0.9 });
      sheet.shape(`M${cx} ${cy - r}A${r} ${r} 0 0 0 ${cx} ${cy + r}Z`, { fill: ink });
      return;
    case 'assumed':
      sheet.shape(ring, { stroke: ink, lineWidth: 0.9, dash: [1.6, 1.2] });
      return;
    case 'refuted':
      sheet.shape(`M${cx - r} ${cy - r}L${cx + r} ${cy + r}M${cx + r} ${cy - r}L${cx - r} ${cy + r}`, {
        stroke: ink,
        lineWidth: 1.3,
      });
  }
}
