import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '@onsil/platform';

/** Refuses to start the demo over anything but the demo: whoever told us ONSIL_DEMO=1 may not know what is there. */
@Injectable()
export class DemoGround implements OnModuleInit {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async onModuleInit(): Promise<void> {
    const [own] = await this.unitOfWork
      .readGlobal()
      .rows<{ name: string }>('select name from network.network where not is_demo limit 1');
    if (own)
      throw new Error(`This database holds "${own.name}", and the demo never turns on over it: set ONSIL_DEMO=0.`);
  }
}
