import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { exportQuery, networkCountsView, type ExportQuery, type NetworkCountsView } from '@onsil/contracts';
import {
  Answers,
  AnswersFile,
  attachmentDisposition,
  CurrentPerson,
  RequirePermission,
  UnitOfWork,
  type SignedInPerson,
} from '@onsil/platform';
import { z } from 'zod';

import { ExportNetworkCounts } from './export-network-counts.js';
import { networkCounts } from './network-counts.query.js';

const networkPath = z.object({ network: z.uuid() });

@ApiTags('networks')
@Controller('networks/:network/counts')
export class NetworkCountsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exportNetworkCounts: ExportNetworkCounts,
  ) {}

  @Get()
  @RequirePermission('network.read')
  @Answers(200, networkCountsView)
  @ApiOperation({ operationId: 'getNetworkCounts', summary: 'Open cohorts and teams on them, hub by hub' })
  counts(@Param({ schema: networkPath }) { network }: z.infer<typeof networkPath>): Promise<NetworkCountsView> {
    return networkCounts(this.unitOfWork.readGlobal(), network);
  }

  @Get('export')
  @RequirePermission('export.counts')
  @ApiOperation({
    operationId: 'exportNetworkCounts',
    summary: 'Hubs of the network with their counts, as XLSX or CSV',
  })
  @AnswersFile()
  async export(
    @CurrentPerson() person: SignedInPerson,
    @Param({ schema: networkPath }) { network }: z.infer<typeof networkPath>,
    @Query({ schema: exportQuery }) { format }: ExportQuery,
  ): Promise<StreamableFile> {
    const file = await this.exportNetworkCounts.execute(person, { networkId: network, format });
    return new StreamableFile(file.content, { type: file.mediaType, disposition: attachmentDisposition(file.name) });
  }
}
