import { Controller, Get, Header, Param, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { verificationToken, verificationView, type VerificationView } from '@onsil/contracts';
import { Answers, Public, type OnsilRequest } from '@onsil/platform';
import { z } from 'zod';

import { VerifyCertificate } from './verify-certificate.js';

const path = z.object({ token: verificationToken });

@ApiTags('verification')
@Controller('verifications')
export class VerificationsController {
  constructor(private readonly verifyCertificate: VerifyCertificate) {}

  @Get(':token')
  @Public()
  @Header('Cache-Control', 'no-store')
  @Answers(200, verificationView)
  @ApiOperation({ operationId: 'verifyCertificate', summary: 'What a certificate says, and whether it still holds' })
  verify(
    @Param({ schema: path }) { token }: z.infer<typeof path>,
    @Req() request: OnsilRequest,
  ): Promise<VerificationView> {
    return this.verifyCertificate.execute({ token, address: request.ip });
  }
}
