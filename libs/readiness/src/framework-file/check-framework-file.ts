import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import type { CheckedFrameworkView } from '@onsil/contracts';
import { message, UnitOfWork, wholeFile, type Actor, type IncomingFile } from '@onsil/platform';

import { newestVersion } from './newest-version.js';
import { MAX_FRAMEWORK_BYTES, readFrameworkFile } from './read-framework-file.js';

/** Who has mended these sends the file again. */
const MOST_FAULTS = 200;

/** Says what a file would become, or everything that is wrong with it. It changes nothing, and the file is not kept. */
@Injectable()
export class CheckFrameworkFile {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws FileTooLarge */
  async execute(actor: Actor, file: IncomingFile): Promise<CheckedFrameworkView> {
    const bytes = await wholeFile(file, MAX_FRAMEWORK_BYTES);
    const { faults, framework } = await readFrameworkFile(bytes);
    const newest = framework && (await newestVersion(this.unitOfWork.read(actor), framework));
    return {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      faults: faults.slice(0, MOST_FAULTS).map(({ kind, at, params = {} }) => ({
        kind,
        at,
        message: message(actor.locale, `readiness.framework_fault.${kind}`, params),
      })),
      more: Math.max(0, faults.length - MOST_FAULTS),
      framework: framework && {
        ...framework,
        version: newest?.isSame ? newest.version : (newest?.version ?? 0) + 1,
        isUnchanged: newest?.isSame ?? false,
      },
    };
  }
}
