import { Injectable } from '@nestjs/common';
import type { AuditEntryView, AuditQuery } from '@onsil/contracts';
import { dayIn, timeIn } from '@onsil/network';
import { message, type Actor, type ExportTable, type ExportValue } from '@onsil/platform';

import { AuditTrailQuery } from '../audit-search/audit-trail.query.js';

const PAGE = 500;

/** The trail as it was searched, page by page while it is written. */
@Injectable()
export class AuditExport {
  constructor(private readonly auditTrail: AuditTrailQuery) {}

  table(actor: Actor, search: Omit<AuditQuery, 'after' | 'limit'>): ExportTable {
    const word = (key: string): string => message(actor.locale, `export.${key}`);
    return {
      name: word('audit.name'),
      columns: [
        { header: word('at'), width: 24 },
        { header: word('atHub'), width: 20 },
        { header: word('who') },
        { header: word('action'), width: 26 },
        { header: word('team'), width: 20 },
        { header: word('subject'), width: 26 },
        { header: word('subjectName'), width: 26 },
        { header: word('before'), width: 36 },
        { header: word('after'), width: 36 },
        { header: word('reason'), width: 36 },
      ],
      rows: this.rows(actor, search, word('system')),
    };
  }

  private async *rows(
    actor: Actor,
    search: Omit<AuditQuery, 'after' | 'limit'>,
    system: string,
  ): AsyncGenerator<ExportValue[]> {
    const { timeZone } = actor.hub;
    let after: string | null | undefined;
    do {
      const { items, next } = await this.auditTrail.execute(actor, { ...search, limit: PAGE, ...(after && { after }) });
      for (const { at, person, action, team, subject, subjectId, changes, names, reason } of items)
        yield [
          at,
          `${dayIn(timeZone, new Date(at))} ${timeIn(timeZone, new Date(at))}`,
          person?.name ?? system,
          action,
          team?.name ?? null,
          subject,
          names[subjectId]?.name ?? null,
          side(changes, 'before', names),
          side(changes, 'after', names),
          reason,
        ];
      after = next;
    } while (after);
  }
}

/** As the trail keeps it, with the name behind each id that has one. */
function side(changes: AuditEntryView['changes'], which: 'before' | 'after', names: AuditEntryView['names']): string {
  return changes
    .filter((change) => change[which] !== null)
    .map((change) => `${change.column}: ${withNames(change[which]!, names)}`)
    .join('\n');
}

function withNames(value: string, names: AuditEntryView['names']): string {
  return Object.entries(names).reduce((told, [id, { name }]) => told.replaceAll(id, () => `${id} (${name})`), value);
}
