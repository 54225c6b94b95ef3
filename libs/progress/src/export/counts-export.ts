import { Injectable } from '@nestjs/common';
import { ExportDay, message, type Actor, type ExportTable, type ExportValue } from '@onsil/platform';

import { CohortCountsQuery } from '../counts/cohort-counts.query.js';

/** The counts as an observer's page shows them, a line a milestone; what is hidden there is hidden here. */
@Injectable()
export class CountsExport {
  constructor(private readonly counts: CohortCountsQuery) {}

  async table(actor: Actor): Promise<ExportTable> {
    const { items } = await this.counts.execute(actor);
    const word = (key: string): string => message(actor.locale, `export.${key}`);
    const told = (count: number | null): ExportValue => count ?? word('hidden');
    return {
      name: word('counts.name'),
      columns: [
        { header: word('programme'), width: 24 },
        { header: word('cohort') },
        { header: word('teams') },
        { header: word('milestone'), width: 32 },
        { header: word('due_on') },
        { header: word('state.done') },
        { header: word('state.in_review') },
        { header: word('behind') },
        { header: word('state.waived') },
      ],
      rows: items.flatMap(({ programme, cohort, teams, milestones }) =>
        milestones.map(({ code, title, dueOn, done, inReview, behind, waived }): ExportValue[] => [
          programme,
          cohort,
          told(teams),
          `${code} ${title}`,
          dueOn && new ExportDay(dueOn),
          told(done),
          told(inReview),
          told(behind),
          told(waived),
        ]),
      ),
    };
  }
}
