import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import type { ReadinessFrameworkRow } from '@onsil/contracts';
import { newId, UnitOfWork, wholeFile, type Actor, type IncomingFile } from '@onsil/platform';

import { rowOf } from '../framework/framework.query.js';
import { lockVersions } from '../framework/lock-versions.js';
import { FrameworkFileIsAnother, FrameworkHasFaults, FrameworkUnchanged } from '../readiness.errors.js';
import { newestVersion } from './newest-version.js';
import { MAX_FRAMEWORK_BYTES, readFrameworkFile } from './read-framework-file.js';

export interface LoadFrameworkCommand {
  readonly file: IncomingFile;
  /** Of the file that was looked at. */
  readonly sha256: string;
}

/** Makes a version of the hub's own of what a file says. The file is judged again: nothing is taken on trust. */
@Injectable()
export class LoadFramework {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws FileTooLarge, FrameworkFileIsAnother, FrameworkHasFaults, FrameworkUnchanged */
  async execute(actor: Actor, { file, sha256 }: LoadFrameworkCommand): Promise<ReadinessFrameworkRow> {
    const bytes = await wholeFile(file, MAX_FRAMEWORK_BYTES);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new FrameworkFileIsAnother();
    const { faults, framework } = await readFrameworkFile(bytes);
    if (!framework) throw new FrameworkHasFaults({ faults: faults.length });
    const { key, content } = framework;
    return this.unitOfWork.write(actor, async (tx) => {
      await lockVersions(tx, key);
      const newest = await newestVersion(tx, framework);
      if (newest?.isSame) throw new FrameworkUnchanged({ version: newest.version });
      const [id, version] = [newId(), (newest?.version ?? 0) + 1];
      await tx.rows(
        `insert into readiness.framework (id, hub_id, key, number, origin, content, added_by, added_at)
         values ($1, $2, $3, $4, 'loaded', $5, $6, $7)`,
        [id, tx.hubId, key, version, JSON.stringify(content), actor.personId, tx.at],
      );
      tx.audit({
        action: 'readiness_framework.loaded',
        subject: 'readiness.framework',
        subjectId: id,
        after: { key, number: version, origin: 'loaded', content },
      });
      return rowOf({ key, version, origin: 'loaded', content, cohorts: [] });
    });
  }
}
