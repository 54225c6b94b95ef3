import { Injectable } from '@nestjs/common';
import type { ExportFormat, Locale } from '@onsil/contracts';
import { networkHubs } from '@onsil/identity';
import {
  Clock,
  message,
  tableFile,
  UnitOfWork,
  type Download,
  type ExportTable,
  type ExportValue,
  type SignedInPerson,
} from '@onsil/platform';

import { networkCounts } from './network-counts.query.js';

export interface ExportNetworkCountsCommand {
  readonly networkId: string;
  readonly format: ExportFormat;
}

/** An operator takes the hubs with their counts, as their page shows them; the global trail keeps that they did. */
@Injectable()
export class ExportNetworkCounts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(
    { personId, locale }: SignedInPerson,
    { networkId, format }: ExportNetworkCountsCommand,
  ): Promise<Download> {
    const file = await tableFile(await this.table(networkId, locale), format);
    await this.unitOfWork.writeGlobal(personId, async (tx) =>
      tx.audit({ action: `network_counts.exported_${format}`, subject: 'network.network', subjectId: networkId }),
    );
    return file;
  }

  private async table(networkId: string, locale: Locale): Promise<ExportTable> {
    const sql = this.unitOfWork.readGlobal();
    const { items: hubs } = await networkHubs(sql, networkId, this.clock.now());
    const { items: counts } = await networkCounts(sql, networkId);
    const word = (key: string): string => message(locale, `network_export.${key}`);
    return {
      name: word('name'),
      columns: [
        { header: word('hub'), width: 24 },
        { header: word('kind') },
        { header: word('slug'), width: 20 },
        { header: word('open_cohorts') },
        { header: word('teams') },
        { header: word('managers') },
        { header: word('staff') },
        { header: word('mentors') },
        { header: word('members') },
      ],
      rows: hubs.map(({ slug, nameKo, nameEn, kind, managers, staff, mentors, members }): ExportValue[] => {
        const work = counts.find((each) => each.slug === slug);
        return [
          locale === 'ko' ? nameKo : nameEn,
          word(`kind.${kind}`),
          slug,
          work?.openCohorts ?? 0,
          work?.teams ?? 0,
          managers,
          staff,
          mentors,
          members,
        ];
      }),
    };
  }
}
