import { Injectable } from '@nestjs/common';
import {
  byRisk,
  fitsBoardFilter,
  type BoardCell,
  type BoardFilter,
  type BoardTeam,
  type Locale,
} from '@onsil/contracts';
import { message, NotFound, reachesHub, type Actor, type ExportTable } from '@onsil/platform';

import { CohortFactsQuery } from '../cohort-board/cohort-facts.query.js';

/** The board as it stands in the reader's filter, one column a milestone. */
@Injectable()
export class BoardExport {
  constructor(private readonly facts: CohortFactsQuery) {}

  /** @throws NotFound */
  async table(actor: Actor, cohortId: string, filter: BoardFilter): Promise<ExportTable> {
    const [cohort] = await this.facts.execute(actor, cohortId, 'board.read');
    if (!cohort || (cohort.teams.length === 0 && !reachesHub(actor, 'board.read'))) throw new NotFound();
    const { locale } = actor;
    const word = (key: string): string => message(locale, `export.${key}`);
    const teams = cohort.teams.filter((team) => fitsBoardFilter(team, cohort.milestones, filter)).toSorted(byRisk);
    return {
      name: `${word('board.name')} ${cohort.name}`,
      columns: [
        { header: word('team'), width: 22 },
        { header: word('class') },
        { header: word('track') },
        { header: word('sector') },
        { header: word('district') },
        { header: word('mentors'), width: 18 },
        { header: word('risk') },
        { header: word('why'), width: 34 },
        { header: word('silent_days') },
        ...cohort.milestones.map(({ code, title }) => ({ header: `${code} ${title}`, width: 16 })),
      ],
      rows: teams.map((team) => [
        team.name,
        team.class && word(`class.${team.class}`),
        team.track,
        team.sector,
        team.district,
        team.mentors.join(', '),
        word(`risk.${team.risk.snooze ? 'none' : team.risk.level}`),
        whyOf(team, locale),
        team.silentDays,
        ...team.cells.map((cell) => stateOf(cell, locale)),
      ]),
    };
  }
}

function whyOf({ risk }: BoardTeam, locale: Locale): string {
  return risk.reasons
    .map(({ kind, milestone, count }) => message(locale, `export.why.${kind}`, { milestone: milestone ?? '', count }))
    .join(' · ');
}

function stateOf(cell: BoardCell | null, locale: Locale): string | null {
  if (!cell) return null;
  const state = message(locale, `export.state.${cell.state}`);
  return cell.days === undefined ? state : message(locale, 'export.state_days', { state, days: cell.days });
}
