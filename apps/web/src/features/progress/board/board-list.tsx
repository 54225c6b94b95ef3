import type { BoardTeam, BoardView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { MilestoneStrip } from '../../../ui/milestone-strip.js';
import styles from './board.module.css';
import { OwedAssessment } from './owed-assessment.js';
import { WhyLine } from './why-line.js';

interface BoardListProps {
  board: BoardView;
  teams: readonly BoardTeam[];
  onOpen: (teamId: string) => void;
}

/** The board on a phone: the teams by risk, each with its strip. */
export function BoardList({ board, teams, onOpen }: BoardListProps) {
  const { t } = useTranslation('board');
  const codes = board.milestones.map(({ code }) => code);
  return (
    <ul className={styles['list']} aria-label={t('list.label')}>
      {teams.map((team) => (
        <li key={team.id}>
          <button type="button" onClick={() => onOpen(team.id)}>
            <b>{team.name}</b>
            {team.class ? <small>{t(`class.${team.class}`)}</small> : null}
            <p>
              <WhyLine team={team} codes={codes} />
              {team.assessmentOwed ? ' · ' : null}
              <OwedAssessment team={team} />
            </p>
            <MilestoneStrip
              milestones={codes.flatMap((code, place) => {
                const cell = team.cells[place];
                return cell ? [{ ...cell, code }] : [];
              })}
            />
          </button>
        </li>
      ))}
    </ul>
  );
}
