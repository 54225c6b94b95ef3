import { Injectable } from '@nestjs/common';
import type { FrameworkFileType } from '@onsil/contracts';
import type { Actor } from '@onsil/platform';

import { FrameworkQuery } from '../framework/framework.query.js';
import type { FrameworkRef } from '../framework/frameworks.js';
import { EXAMPLE_FRAMEWORK } from './example-framework.js';
import type { FileFramework } from './read-framework-file.js';
import { writeFrameworkJson } from './write-framework-json.js';
import { writeFrameworkWorkbook } from './write-framework-workbook.js';

export interface DownloadedFramework {
  readonly name: string;
  readonly content: Buffer;
}

/** A framework as a file that can be changed and loaded again: one of the hub's, or the example. It tells of nobody. */
@Injectable()
export class DownloadFramework {
  constructor(private readonly frameworks: FrameworkQuery) {}

  /** @throws NotFound */
  async execute(actor: Actor, ref: FrameworkRef, format: FrameworkFileType): Promise<DownloadedFramework> {
    const { key, version, content } = await this.frameworks.one(actor, ref);
    return { name: `${key}-${version}.${format}`, content: await written(actor, { key, content }, format) };
  }

  async example(actor: Actor, format: FrameworkFileType): Promise<DownloadedFramework> {
    return { name: `onsil-framework-example.${format}`, content: await written(actor, EXAMPLE_FRAMEWORK, format) };
  }
}

async function written({ locale }: Actor, framework: FileFramework, format: FrameworkFileType): Promise<Buffer> {
  return format === 'json' ? writeFrameworkJson(framework) : writeFrameworkWorkbook(framework, locale);
}
