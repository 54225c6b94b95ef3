import { Module, type DynamicModule } from '@nestjs/common';

import { DiskFileStore } from './disk-file-store.js';
import { FileStore } from './file-store.js';

/** Gives every module the file store. */
@Module({})
export class FilesModule {
  /** @param folder where contents lie; made with mode 0700 when missing */
  static forRoot({ folder }: { readonly folder: string }): DynamicModule {
    return {
      module: FilesModule,
      global: true,
      providers: [{ provide: FileStore, useFactory: () => new DiskFileStore(folder) }],
      exports: [FileStore],
    };
  }
}
