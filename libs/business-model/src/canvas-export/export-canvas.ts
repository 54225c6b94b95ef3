import { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import { LONGEST_DOCUMENT, type CanvasExportFormat, type CanvasView } from '@onsil/contracts';
import { Clock, OutOfReach, UnitOfWork, type Actor } from '@onsil/platform';
import { DataExports } from '@onsil/progress';

import { DocumentTooLong } from '../business-model.errors.js';
import { CanvasQuery } from '../canvas/canvas.query.js';
import { mayActOn } from '../team-reach.js';
import { canvasFile } from './canvas-file.js';
import { canvasPdf, canvasPng } from './draw-canvas.js';
import { pictureOf } from './picture-of.js';

export interface ExportCanvasCommand {
  readonly canvasId: string;
  readonly format: CanvasExportFormat;
  readonly paper: 'A4' | 'A3';
}

/** A file on its way out. */
export interface CanvasDownload {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Readable;
}

const MEDIA_TYPES: Readonly<Record<CanvasExportFormat, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  json: 'application/json; charset=utf-8',
};

/** A canvas as a file, in the reader's language. Nothing leaves that was not logged first. */
@Injectable()
export class ExportCanvas {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly canvases: CanvasQuery,
    private readonly exports: DataExports,
  ) {}

  /** @throws NotFound, OutOfReach, DocumentTooLong, PictureTooLarge */
  async execute(actor: Actor, { canvasId, format, paper }: ExportCanvasCommand): Promise<CanvasDownload> {
    const canvas = await this.canvases.one(actor, canvasId);
    if (!mayActOn(actor, canvas.team.id, 'business_model.export')) throw new OutOfReach();
    const bytes = await this.bytes(actor, canvas, { format, paper });
    await this.unitOfWork.write(actor, (tx) =>
      this.exports.log(tx, { kind: 'canvas', format, filter: { canvas: canvasId }, teamId: canvas.team.id }),
    );
    const name = `${canvas.team.name} ${canvas.name}`.replaceAll(/["*/:<>?\\|\p{Cc}]/gu, ' ');
    return { name: `${name}.${format}`, mediaType: MEDIA_TYPES[format], content: Readable.from([bytes]) };
  }

  private bytes(
    actor: Actor,
    canvas: CanvasView,
    { format, paper }: Pick<ExportCanvasCommand, 'format' | 'paper'>,
  ): Promise<Buffer> {
    const madeAt = this.clock.now();
    if (format === 'json') return Promise.resolve(Buffer.from(JSON.stringify(canvasFile(canvas, madeAt), null, 2)));
    if (canvas.items.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_DOCUMENT)
      throw new DocumentTooLong({ limit: LONGEST_DOCUMENT });
    const picture = pictureOf(canvas, { locale: actor.locale, timeZone: actor.hub.timeZone, at: madeAt });
    if (format === 'png') return canvasPng(picture);
    const { name, team } = canvas;
    return canvasPdf(picture, { size: paper, title: name, author: team.name, locale: actor.locale, madeAt });
  }
}
