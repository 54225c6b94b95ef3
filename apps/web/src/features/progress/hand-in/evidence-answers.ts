import type { EvidenceAnswer, EvidenceFileView, EvidenceWanted, TeamMilestoneView } from '@onsil/contracts';

/** What the team works on: its draft, else what it handed in last, else nothing. */
export function startingAnswers({ draft, attempts }: Pick<TeamMilestoneView, 'draft' | 'attempts'>): EvidenceAnswer[] {
  return draft?.answers ?? attempts.at(-1)?.answers ?? [];
}

/** The answer to an item, an empty one when there is none yet; null for files, which are uploaded. */
export function answerTo(item: EvidenceWanted, answers: readonly EvidenceAnswer[]): EvidenceAnswer | null {
  const given = answers.find(({ itemId, kind }) => itemId === item.id && kind === item.kind);
  if (given) return given;
  if (item.kind === 'file') return null;
  if (item.kind === 'number') return { kind: 'number', itemId: item.id, amount: null };
  if (item.kind === 'table') return { kind: 'table', itemId: item.id, cells: [emptyRow(item)] };
  return { kind: item.kind, itemId: item.id, body: '' };
}

/** A row of a table item with nothing in it. */
export function emptyRow({ columns = [] }: EvidenceWanted): string[] {
  return columns.map(() => '');
}

/** The answers with one of them changed. */
export function withAnswer(answers: readonly EvidenceAnswer[], changed: EvidenceAnswer): EvidenceAnswer[] {
  return [...answers.filter(({ itemId }) => itemId !== changed.itemId), changed];
}

/** True when the item says or holds something. */
export function isFilled(
  item: EvidenceWanted,
  answers: readonly EvidenceAnswer[],
  files: readonly EvidenceFileView[],
): boolean {
  if (item.kind === 'file') return files.some(({ itemId }) => itemId === item.id);
  const answer = answerTo(item, answers);
  if (answer?.kind === 'number') return answer.amount !== null;
  if (answer?.kind === 'table') return answer.cells.some((row) => row.some((cell) => cell.trim() !== ''));
  return answer !== null && answer.body.trim() !== '';
}

/** One line of what an item says, for an item that is folded. */
export function inOneLine(answer: EvidenceAnswer | null, files: readonly EvidenceFileView[]): string {
  if (answer === null) return files.map(({ name }) => name).join(', ');
  if (answer.kind === 'number') return answer.amount === null ? '' : String(answer.amount);
  if (answer.kind === 'table')
    return answer.cells
      .map((row) => row.filter(Boolean).join(' '))
      .filter(Boolean)
      .join(' · ');
  return answer.body;
}
