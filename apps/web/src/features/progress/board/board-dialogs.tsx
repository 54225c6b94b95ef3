import type { BoardView } from '@onsil/contracts';

import { ExtendDialog } from './extend-dialog.js';
import { KeysDialog } from './keys-dialog.js';
import { SnoozeDialog } from './snooze-dialog.js';

/** What is asked over the board. A team's milestone goes by its id: a fetched plan may have moved it in its row. */
export type BoardDialog =
  | { kind: 'keys' }
  | { kind: 'snooze'; teamId: string }
  | { kind: 'extend'; teamId: string; teamMilestoneId: string };

interface BoardDialogsProps {
  hub: string;
  board: BoardView;
  dialog: BoardDialog | null;
  onClose: () => void;
  lettersAct: boolean;
  onLettersAct: (lettersAct: boolean) => void;
}

/** The one dialog that is open over the board, if what it is about is still there. */
export function BoardDialogs({ hub, board, dialog, onClose, lettersAct, onLettersAct }: BoardDialogsProps) {
  if (dialog === null) return null;
  if (dialog.kind === 'keys')
    return <KeysDialog onClose={onClose} lettersAct={lettersAct} onLettersAct={onLettersAct} />;

  const { cohort, milestones, today } = board;
  const team = board.teams.find(({ id }) => id === dialog.teamId);
  if (!team) return null;
  if (dialog.kind === 'snooze')
    return <SnoozeDialog hub={hub} cohort={cohort.id} team={team} today={today} onClose={onClose} />;

  const { teamMilestoneId } = dialog;
  const place = team.cells.findIndex((each) => each?.id === teamMilestoneId);
  const [cell, milestone] = [team.cells[place], milestones[place]];
  if (!cell || !milestone) return null;
  return (
    <ExtendDialog
      hub={hub}
      teamMilestoneId={teamMilestoneId}
      subject={`${team.name}, ${milestone.code}`}
      after={latest(today, cell.dueOn ?? milestone.dueOn)}
      onClose={onClose}
    />
  );
}

function latest(today: string, dueOn: string | null): string {
  return dueOn !== null && dueOn > today ? dueOn : today;
}
