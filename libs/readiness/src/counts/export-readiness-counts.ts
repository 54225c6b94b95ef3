import { Injectable } from '@nestjs/common';
import { dayIn, type ExportFormat, type ReadinessCountsView } from '@onsil/contracts';
import {
  ExportDay,
  message,
  tableFile,
  UnitOfWork,
  type Actor,
  type Download,
  type ExportTable,
  type ExportValue,
} from '@onsil/platform';
import { DataExports } from '@onsil/progress';

import { ReadinessCountsQuery } from './readiness-counts.query.js';

/** The counts of readiness as an observer's page shows them, a line a level; what is hidden there is hidden here. */
@Injectable()
export class ExportReadinessCounts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly counts: ReadinessCountsQuery,
    private readonly exports: DataExports,
  ) {}

  async execute(actor: Actor, format: ExportFormat): Promise<Download> {
    const file = await tableFile(tableOf(actor, await this.counts.execute(actor)), format);
    await this.unitOfWork.write(actor, (tx) => this.exports.log(tx, { kind: 'readiness_counts', format, filter: {} }));
    return file;
  }
}

function tableOf({ locale, hub }: Actor, { items }: ReadinessCountsView): ExportTable {
  const word = (key: string): string => message(locale, `readiness_export.${key}`);
  const told = (count: number | null): ExportValue => count ?? word('hidden');
  return {
    name: word('name'),
    columns: [
      { header: word('programme'), width: 24 },
      { header: word('cohort') },
      { header: word('teams') },
      { header: word('framework'), width: 20 },
      { header: word('closed_on') },
      { header: word('dimension'), width: 20 },
      { header: word('level') },
      { header: word('count') },
    ],
    rows: items.flatMap(({ programme, cohort, teams, round, dimensions }) =>
      dimensions.flatMap(({ name, notAssessed, levels }) =>
        [...levels, { level: word('not_assessed'), teams: notAssessed }].map((line): ExportValue[] => [
          programme,
          cohort,
          told(teams),
          round.framework.name[locale],
          new ExportDay(dayIn(hub.timeZone, new Date(round.closedAt!))),
          name[locale],
          line.level,
          told(line.teams),
        ]),
      ),
    ),
  };
}
