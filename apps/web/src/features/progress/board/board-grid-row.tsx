import type { BoardMilestone, BoardTeam, GateState } from '@onsil/contracts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import { CellMark, useMarkNumber, useMarkWords } from '../../../ui/status-mark.js';
import styles from './board.module.css';
import { OwedAssessment } from './owed-assessment.js';
import { WhyLine } from './why-line.js';

/** Columns before the milestones: tick, team, risk. */
export const LEFT_COLUMNS = 3;
/** Rows above the teams: stages, milestones. */
export const HEAD_ROWS = 2;

/** What does not change from row to row. */
export interface GridShape {
  readonly milestones: readonly BoardMilestone[];
  readonly codes: readonly string[];
  /** Places at which another stage begins. */
  readonly stageStarts: ReadonlySet<number>;
  readonly letters: boolean;
}

interface BoardGridRowProps {
  team: BoardTeam;
  /** By the place of the last milestone before the gate. */
  gates: ReadonlyMap<number, GateState> | null;
  row: number;
  shape: GridShape;
  /** The column that takes focus, when it is in this row. */
  activeColumn: number | null;
  isTicked: boolean;
  isOpened: boolean;
}

/** One team. Keys, clicks and hovering are handled by the grid, by `data-row` and `data-column`. */
export const BoardGridRow = memo(function BoardGridRow({
  team,
  gates,
  row,
  shape,
  activeColumn,
  isTicked,
  isOpened,
}: BoardGridRowProps) {
  const { t } = useTranslation(['board', 'ui', 'gates']);
  const words = useMarkWords();
  const number = useMarkNumber();
  const { milestones, codes, stageStarts, letters } = shape;
  const place = (column: number) => ({
    'data-row': row,
    'data-column': column,
    tabIndex: activeColumn === column ? 0 : -1,
  });
  return (
    <div
      role="row"
      className={styles['row']}
      aria-rowindex={row + HEAD_ROWS + 1}
      aria-selected={isTicked}
      data-opened={isOpened || undefined}
    >
      <div role="presentation" className={styles['left']}>
        <div role="gridcell" className={styles['tick']}>
          <input
            type="checkbox"
            {...place(0)}
            aria-label={t('tick.team', { team: team.name })}
            checked={isTicked}
            readOnly
          />
        </div>
        <div role="rowheader" className={styles['team']} {...place(1)}>
          {team.name}
          {team.class ? <small>{t(`class.${team.class}`)}</small> : null}
        </div>
        <div role="gridcell" className={styles['why']} {...place(2)}>
          <WhyLine team={team} codes={codes} />
          {team.assessmentOwed ? ' · ' : null}
          <OwedAssessment team={team} />
        </div>
      </div>
      {milestones.map(({ id, code }, index) => {
        const cell = team.cells[index];
        const gate = gates?.get(index);
        return (
          <div
            key={id}
            role="gridcell"
            className={styles['cell']}
            data-stage-start={stageStarts.has(index) || undefined}
            data-gate={gate}
            aria-label={[
              team.name,
              code,
              cell ? words(cell) : t('cell.none'),
              ...(gate ? [t('cell.gate', { state: t(`gates:gate.${gate}`) })] : []),
            ].join(', ')}
            {...place(index + LEFT_COLUMNS)}
          >
            {cell ? (
              <CellMark
                state={cell.state}
                number={number(cell)}
                letter={letters ? t(`ui:mark.letter.${cell.state}`) : null}
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
});
