import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  acceptSuggestionBody,
  canvasPeopleView,
  canvasThreadPage,
  canvasThreadsQuery,
  canvasThreadView,
  declineSuggestionBody,
  replyInThreadBody,
  startCanvasThreadBody,
  suggestForCanvasBody,
  type AcceptSuggestionBody,
  type CanvasPeopleView,
  type CanvasThreadPage,
  type CanvasThreadsQuery as Asked,
  type CanvasThreadView,
  type DeclineSuggestionBody,
  type ReplyInThreadBody,
  type StartCanvasThreadBody,
  type SuggestForCanvasBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AcceptSuggestion } from './accept-suggestion.js';
import { CanvasPeopleQuery } from './canvas-people.query.js';
import { CanvasThreadsQuery } from './canvas-threads.query.js';
import { DeclineSuggestion } from './decline-suggestion.js';
import { ReplyInThread } from './reply-in-thread.js';
import { ResolveCanvasThread } from './resolve-canvas-thread.js';
import { StartCanvasThread } from './start-canvas-thread.js';
import { SuggestForCanvas } from './suggest-for-canvas.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

/** What is said and suggested on a canvas. */
@ApiTags('business model')
@Controller('hubs/:hub/canvases/:id')
export class CanvasThreadsController {
  constructor(
    private readonly threads: CanvasThreadsQuery,
    private readonly canvasPeople: CanvasPeopleQuery,
    private readonly startCanvasThread: StartCanvasThread,
    private readonly suggestForCanvas: SuggestForCanvas,
  ) {}

  @Get('threads')
  @RequirePermission('business_model.read')
  @Answers(200, canvasThreadPage)
  @ApiOperation({ operationId: 'listCanvasThreads', summary: 'What is said and suggested on a canvas, newest first' })
  list(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Query({ schema: canvasThreadsQuery }) query: Asked,
  ): Promise<CanvasThreadPage> {
    return this.threads.page(actor, id, query);
  }

  @Get('people')
  @RequirePermission('business_model.read')
  @Answers(200, canvasPeopleView)
  @ApiOperation({ operationId: 'listCanvasPeople', summary: 'Who can see a canvas, and so can be mentioned' })
  people(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<CanvasPeopleView> {
    return this.canvasPeople.ofCanvas(actor, id);
  }

  @Post('threads')
  @RequirePermission('business_model.comment')
  @Answers(201, canvasThreadView)
  @ApiOperation({ operationId: 'startCanvasThread', summary: 'Comment on a block or a note' })
  start(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: startCanvasThreadBody }) body: StartCanvasThreadBody,
  ): Promise<CanvasThreadView> {
    return this.startCanvasThread.execute(actor, { canvasId: id, ...body });
  }

  @Post('suggestions')
  @RequirePermission('business_model.suggest')
  @Answers(201, canvasThreadView)
  @ApiOperation({ operationId: 'suggestForCanvas', summary: 'Suggest a text for a note, or a new note for a block' })
  suggest(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: suggestForCanvasBody }) body: SuggestForCanvasBody,
  ): Promise<CanvasThreadView> {
    return this.suggestForCanvas.execute(actor, { canvasId: id, ...body });
  }
}

/** One thread, and what becomes of it. */
@ApiTags('business model')
@Controller('hubs/:hub/canvas-threads/:id')
export class CanvasThreadController {
  constructor(
    private readonly replyInThread: ReplyInThread,
    private readonly resolveCanvasThread: ResolveCanvasThread,
    private readonly acceptSuggestion: AcceptSuggestion,
    private readonly declineSuggestion: DeclineSuggestion,
  ) {}

  @Post('comments')
  @RequirePermission('business_model.comment')
  @Answers(201, canvasThreadView)
  @ApiOperation({ operationId: 'replyInThread', summary: 'Reply in a thread; a resolved comment is open again' })
  reply(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: replyInThreadBody }) body: ReplyInThreadBody,
  ): Promise<CanvasThreadView> {
    return this.replyInThread.execute(actor, { threadId: id, ...body });
  }

  @Post('resolve')
  @RequirePermission('business_model.comment')
  @Answers(200, canvasThreadView)
  @ApiOperation({ operationId: 'resolveCanvasThread', summary: 'Mark a comment as dealt with' })
  resolve(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<CanvasThreadView> {
    return this.resolveCanvasThread.execute(actor, { threadId: id, version, isResolved: true });
  }

  @Post('reopen')
  @RequirePermission('business_model.comment')
  @Answers(200, canvasThreadView)
  @ApiOperation({ operationId: 'reopenCanvasThread', summary: 'Open a comment again' })
  reopen(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<CanvasThreadView> {
    return this.resolveCanvasThread.execute(actor, { threadId: id, version, isResolved: false });
  }

  @Post('accept')
  @RequirePermission('business_model.write')
  @Answers(200, canvasThreadView)
  @ApiOperation({ operationId: 'acceptSuggestion', summary: 'Take a suggestion: it becomes the note or a new one' })
  accept(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: acceptSuggestionBody }) body: AcceptSuggestionBody,
  ): Promise<CanvasThreadView> {
    return this.acceptSuggestion.execute(actor, { threadId: id, version, ...body });
  }

  @Post('decline')
  @RequirePermission('business_model.write')
  @Answers(200, canvasThreadView)
  @ApiOperation({ operationId: 'declineSuggestion', summary: 'Leave a suggestion, with a word to who made it' })
  decline(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: declineSuggestionBody }) body: DeclineSuggestionBody,
  ): Promise<CanvasThreadView> {
    return this.declineSuggestion.execute(actor, { threadId: id, version, ...body });
  }
}
