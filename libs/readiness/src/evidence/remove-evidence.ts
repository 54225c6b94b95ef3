import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { EvidenceBook } from './evidence-book.js';

/** Takes a piece of evidence away. */
@Injectable()
export class RemoveEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly book: EvidenceBook,
  ) {}

  /** @throws NotFound, CohortIsNotOpen */
  execute(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.write(actor, (tx) => this.book.remove(tx, id));
  }
}
