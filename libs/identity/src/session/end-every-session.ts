import { Injectable } from '@nestjs/common';
import { UnitOfWork, type SignedInPerson } from '@onsil/platform';

import { Sessions } from './sessions.js';

/** Signs the person out everywhere, here too. */
@Injectable()
export class EndEverySession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  async execute({ personId }: SignedInPerson): Promise<void> {
    await this.unitOfWork.writeGlobal(personId, (tx) => this.sessions.endAll(tx, personId));
  }
}
