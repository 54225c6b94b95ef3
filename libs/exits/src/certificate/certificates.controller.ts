import { Readable } from 'node:stream';

import { Body, Controller, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  certificatePdfQuery,
  certificateView,
  issueCertificateBody,
  reissueCertificateBody,
  revokeCertificateBody,
  type CertificateView as CertificateContract,
  type IssueCertificateBody,
  type ReissueCertificateBody,
  type RevokeCertificateBody,
} from '@onsil/contracts';
import {
  Answers,
  AnswersFile,
  attachment,
  CurrentActor,
  IfMatch,
  RequirePermission,
  UnitOfWork,
  type Actor,
} from '@onsil/platform';
import { z } from 'zod';

import { CertificateView } from './certificate.view.js';
import { drawCertificate } from './draw-certificate.js';
import { EndCertificate } from './end-certificate.js';
import { IssueCertificate } from './issue-certificate.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('exits')
@Controller('hubs/:hub')
export class CertificatesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly view: CertificateView,
    private readonly issueCertificate: IssueCertificate,
    private readonly endCertificate: EndCertificate,
  ) {}

  @Post('exits/:id/certificates')
  @RequirePermission('certificate.issue')
  @Answers(201, certificateView)
  @ApiOperation({ operationId: 'issueCertificate', summary: 'Give a team that graduated its certificate' })
  issue(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: issueCertificateBody }) body: IssueCertificateBody,
  ): Promise<CertificateContract> {
    return this.issueCertificate.execute(actor, { exitId: id, ...body });
  }

  @Get('certificates/:id/pdf')
  @RequirePermission('certificate.read')
  @AnswersFile()
  @ApiOperation({ operationId: 'downloadCertificate', summary: 'The certificate as a PDF, in Korean or English' })
  async download(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Query({ schema: certificatePdfQuery }) { locale }: z.infer<typeof certificatePdfQuery>,
  ): Promise<StreamableFile> {
    const certificate = await this.view.one(this.unitOfWork.read(actor), actor, id);
    const pdf = await drawCertificate(certificate, locale);
    const name = `${certificate.content.team} ${certificate.serial}.pdf`;
    return attachment({ name, mediaType: 'application/pdf', bytes: pdf.length }, Readable.from([pdf]));
  }

  @Post('certificates/:id/revoke')
  @RequirePermission('certificate.issue')
  @Answers(200, certificateView)
  @ApiOperation({ operationId: 'revokeCertificate', summary: 'Take a certificate back; If-Match: the certificate' })
  revoke(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: revokeCertificateBody }) { reason }: RevokeCertificateBody,
  ): Promise<CertificateContract> {
    return this.endCertificate.execute(actor, { certificateId: id, version, reason, corrected: null });
  }

  @Post('certificates/:id/reissue')
  @RequirePermission('certificate.issue')
  @Answers(200, certificateView)
  @ApiOperation({ operationId: 'reissueCertificate', summary: 'Replace a certificate by a corrected one' })
  reissue(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: reissueCertificateBody }) { reason, ...corrected }: ReissueCertificateBody,
  ): Promise<CertificateContract> {
    return this.endCertificate.execute(actor, { certificateId: id, version, reason, corrected });
  }
}
