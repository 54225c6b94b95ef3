import type { EvidenceAnswer, EvidenceWanted } from '@onsil/contracts';
import type { FieldIssue } from '@onsil/platform';

/** What is handed in, measured against what the milestone asks for. */
export interface Evidence {
  readonly answers: readonly EvidenceAnswer[];
  /** Items that hold at least one file. */
  readonly itemsWithFile: ReadonlySet<string>;
}

/** The answers that belong to an item and say something; the rest (an older plan's, left empty) is dropped. */
export function saidAnswers(wanted: readonly EvidenceWanted[], answers: readonly EvidenceAnswer[]): EvidenceAnswer[] {
  return wanted.flatMap(({ id, kind }) => {
    const answer = answers.find(({ itemId }) => itemId === id);
    return answer && answer.kind === kind && !isEmpty(answer) ? [answer] : [];
  });
}

/** What keeps evidence from being handed in, item by item; pointers are `/answers/<item>`. */
export function evidenceFaults(wanted: readonly EvidenceWanted[], { answers, itemsWithFile }: Evidence): FieldIssue[] {
  return wanted.flatMap((item): FieldIssue[] => {
    const pointer = `/answers/${item.id}`;
    const answer = answers.find(({ itemId, kind }) => itemId === item.id && kind === item.kind);
    const isThere = item.kind === 'file' ? itemsWithFile.has(item.id) : answer !== undefined && !isEmpty(answer);
    if (!isThere)
      return item.required ? [{ pointer, code: 'progress.evidence_missing', params: { item: item.label } }] : [];
    if (answer?.kind === 'link' && !isWebAddress(answer.body))
      return [{ pointer, code: 'progress.evidence_not_web', params: { item: item.label } }];
    const width = item.columns?.length ?? 0;
    if (answer?.kind === 'table' && answer.cells.some((row) => row.length !== width))
      return [{ pointer, code: 'progress.evidence_table_width', params: { item: item.label, columns: width } }];
    return [];
  });
}

function isEmpty(answer: EvidenceAnswer): boolean {
  if (answer.kind === 'number') return answer.amount === null;
  if (answer.kind === 'table') return answer.cells.every((row) => row.every((cell) => cell.trim() === ''));
  return answer.body.trim() === '';
}

/** Only addresses that a browser opens as a page: `javascript:` and the like are no evidence. */
function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text.trim()).protocol);
  } catch {
    return false;
  }
}
