import { Global, Injectable, Module } from '@nestjs/common';
import { HubDirectory, UnitOfWork, type ActorHub, type HubEntry } from '@onsil/platform';

interface HubRow {
  readonly id: string;
  readonly slug: string;
  readonly time_zone: string;
  readonly locale: ActorHub['locale'];
  readonly sender_name: string;
  readonly reply_to: string | null;
}

const COLUMNS = 'id, slug, time_zone, locale, sender_name, reply_to';

/** Read afresh each time: a hub that changes its zone or sender is heard at once. */
@Injectable()
class HubsOfNetwork extends HubDirectory {
  constructor(private readonly unitOfWork: UnitOfWork) {
    super();
  }

  override async find(hubId: string): Promise<HubEntry | null> {
    const [row] = await this.unitOfWork
      .readGlobal()
      .rows<HubRow>(`select ${COLUMNS} from network.hub where id = $1`, [hubId]);
    return row ? entryOf(row) : null;
  }

  override async all(): Promise<readonly HubEntry[]> {
    const rows = await this.unitOfWork.readGlobal().rows<HubRow>(`select ${COLUMNS} from network.hub order by slug`);
    return rows.map(entryOf);
  }
}

function entryOf({ id, slug, time_zone, locale, sender_name, reply_to }: HubRow): HubEntry {
  return {
    hub: { id, slug, timeZone: time_zone, locale },
    sender: { name: sender_name, replyTo: reply_to },
  };
}

/** Lets the platform look hubs up. */
@Global()
@Module({ providers: [{ provide: HubDirectory, useClass: HubsOfNetwork }], exports: [HubDirectory] })
export class HubDirectoryModule {}
