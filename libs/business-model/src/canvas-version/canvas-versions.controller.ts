import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  bookmarkCanvasVersionBody,
  canvasDifferenceQuery,
  canvasDifferenceView,
  canvasVersionRow,
  canvasVersionsView,
  nameCanvasVersionBody,
  pageQuery,
  type BookmarkCanvasVersionBody,
  type CanvasDifferenceQuery,
  type CanvasDifferenceView,
  type CanvasVersionRow,
  type CanvasVersionsView,
  type NameCanvasVersionBody,
  type PageQuery,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { BookmarkCanvasVersion } from './bookmark-canvas-version.js';
import { CanvasVersionsQuery } from './canvas-versions.query.js';
import { NameCanvasVersion } from './name-canvas-version.js';
import { RemoveCanvasBookmark } from './remove-canvas-bookmark.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('business model')
@Controller('hubs/:hub')
export class CanvasVersionsController {
  constructor(
    private readonly versions: CanvasVersionsQuery,
    private readonly nameCanvasVersion: NameCanvasVersion,
    private readonly bookmarkCanvasVersion: BookmarkCanvasVersion,
    private readonly removeCanvasBookmark: RemoveCanvasBookmark,
  ) {}

  @Get('canvases/:id/versions')
  @RequirePermission('business_model.read')
  @Answers(200, canvasVersionsView)
  @ApiOperation({ operationId: 'listCanvasVersions', summary: "A canvas's named versions, newest first" })
  list(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<CanvasVersionsView> {
    return this.versions.page(actor, id, query);
  }

  @Post('canvases/:id/versions')
  @RequirePermission('business_model.write')
  @Answers(201, canvasVersionRow)
  @ApiOperation({ operationId: 'nameCanvasVersion', summary: 'Keep the canvas as it is now under a name and a reason' })
  name(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: nameCanvasVersionBody }) body: NameCanvasVersionBody,
  ): Promise<CanvasVersionRow> {
    return this.nameCanvasVersion.execute(actor, { canvasId: id, ...body });
  }

  @Get('canvases/:id/difference')
  @RequirePermission('business_model.read')
  @Answers(200, canvasDifferenceView)
  @ApiOperation({ operationId: 'getCanvasDifference', summary: 'What differs between two versions, or one and now' })
  difference(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Query({ schema: canvasDifferenceQuery }) query: CanvasDifferenceQuery,
  ): Promise<CanvasDifferenceView> {
    return this.versions.difference(actor, id, query);
  }

  @Post('canvas-versions/:id/bookmarks')
  @RequirePermission('business_model.bookmark')
  @Answers(201, canvasVersionRow)
  @ApiOperation({ operationId: 'bookmarkCanvasVersion', summary: 'Remember a version as what stood at a moment' })
  bookmark(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: bookmarkCanvasVersionBody }) body: BookmarkCanvasVersionBody,
  ): Promise<CanvasVersionRow> {
    return this.bookmarkCanvasVersion.execute(actor, { versionId: id, ...body });
  }

  @Post('canvas-bookmarks/:id/remove')
  @RequirePermission('business_model.bookmark')
  @Answers(200, canvasVersionRow)
  @ApiOperation({ operationId: 'removeCanvasBookmark', summary: 'Take a bookmark away; the version stays' })
  removeBookmark(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<CanvasVersionRow> {
    return this.removeCanvasBookmark.execute(actor, id);
  }
}
