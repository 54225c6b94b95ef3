import type { BoardView } from '@onsil/contracts';

import { ExtendDialog } from './extend-dialog.js';
import { KeysDialog } from './keys-dialog.js';
import { SnoozeDialog } from './snooze-dialog.js';

/** What is asked over the board; `place` is that of a milestone in its row. */
export type BoardDialog =
  { kind: 'keys' } | { kind: 'snooze'; teamId: string } | { kind: 'extend'; teamId: string; place: number };

interface BoardDialogsProps {
  hub: string;
  board: BoardView;
  dialog: BoardDialog | null;
  onClose: () => void;
  lettersAct: boolean;
  onLettersAct: (lettersAct: boolean) => void;
}

/** The one dialog that is open over the board, if its team is still there. */
export function BoardDialogs({ hub, board, dialog, onClose, lettersAct, onLettersAct }: BoardDialogsProps) {
  if (dialog === null) return null;
  if (dialog.kind === 'keys')
    return <KeysDialog onClose={onClose} lettersAct={lettersAct} onLettersAct={onLettersAct} />;

  const { cohort, milestones, today } = board;
  const team = board.teams.find(({ id }) => id === dialog.teamId);
  if (!team) return null;
  if (dialog.kind === 'snooze')
    return <SnoozeDialog hub={hub} cohort={cohort.id} team={team} today={today} onClose={onClose} />;

  const [cell, milestone] = [team.cells[dialog.place]!, milestones[dialog.place]!];
  return (
    <ExtendDialog
      hub={hub}
      teamMilestoneId={cell.id!}
      subject={`${team.name}, ${milestone.code}`}
      after={latest(today, cell.dueOn ?? milestone.dueOn)}
      onClose={onClose}
    />
  );
}

function latest(today: string, dueOn: string | null): string {
  return dueOn !== null && dueOn > today ? dueOn : today;
}
