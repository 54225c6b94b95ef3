import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { TemplateRepository } from './template.repository.js';

export interface DeleteTemplateCommand {
  readonly templateId: string;
}

/** Removes a template of the hub; cohorts made from it stay as they are. */
@Injectable()
export class DeleteTemplate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly templates: TemplateRepository,
  ) {}

  execute(actor: Actor, { templateId }: DeleteTemplateCommand): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { name, summary } = await this.templates.get(tx, templateId);
      await this.templates.delete(tx, templateId);
      tx.audit({
        action: 'template.deleted',
        subject: 'programmes.template',
        subjectId: templateId,
        before: { name, summary },
      });
    });
  }
}
