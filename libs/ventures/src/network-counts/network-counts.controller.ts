import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { networkCountsView, type NetworkCountsView } from '@onsil/contracts';
import { Answers, RequirePermission, UnitOfWork } from '@onsil/platform';
import { z } from 'zod';

import { networkCounts } from './network-counts.query.js';

const networkPath = z.object({ network: z.uuid() });

@ApiTags('networks')
@Controller('networks/:network/counts')
export class NetworkCountsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @RequirePermission('network.read')
  @Answers(200, networkCountsView)
  @ApiOperation({ operationId: 'getNetworkCounts', summary: 'Open cohorts and teams on them, hub by hub' })
  counts(@Param({ schema: networkPath }) { network }: z.infer<typeof networkPath>): Promise<NetworkCountsView> {
    return networkCounts(this.unitOfWork.readGlobal(), network);
  }
}
