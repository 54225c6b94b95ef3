import { isDeepStrictEqual } from 'node:util';

import { Injectable, Logger } from '@nestjs/common';
import type { CanvasChange, CanvasLiveEvent, PersonName } from '@onsil/contracts';
import { StandingAccess } from '@onsil/identity';
import {
  causeOf,
  LiveSignals,
  NotFound,
  reachedTeamIds,
  Unavailable,
  UnitOfWork,
  type Actor,
  type EventStream,
  type LiveSignal,
} from '@onsil/platform';

import { CanvasPresence, PEOPLE_CHANGED } from './canvas-presence.js';
import { canvasSubject } from './canvas-subject.js';

/** So often a window says that it is open, and is asked whether it may be. */
const LOOK_AGAIN_MS = 15_000;

export interface FollowCanvasCommand {
  readonly canvasId: string;
  readonly sessionId: string;
  /** Answers what stands now and closes. */
  readonly once: boolean;
  /** Takes the answer over, once it is clear that there is one. @throws LimitReached, Unavailable */
  readonly begin: () => EventStream;
}

/** One window that has a canvas open. */
interface Window {
  readonly actor: Actor;
  readonly canvasId: string;
  readonly sessionId: string;
  readonly stream: EventStream;
  presenceId: string;
  shown: PersonName[];
}

/**
 * Tells who has a canvas open what happens to it and who else is there, across processes. Whoever may not see it any
 * more is not told: they are judged again when their rights or sessions change, and every 15 seconds.
 */
@Injectable()
export class FollowCanvas {
  private readonly logger = new Logger(FollowCanvas.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signals: LiveSignals,
    private readonly access: StandingAccess,
    private readonly presence: CanvasPresence,
  ) {}

  /** Resolves when the stream has begun. @throws NotFound, LimitReached, Unavailable */
  async execute(actor: Actor, { canvasId, sessionId, once, begin }: FollowCanvasCommand): Promise<void> {
    await this.revision(actor, canvasId);
    await this.signals.ready().catch(() => {
      throw new Unavailable();
    });
    const window: Window = { actor, canvasId, sessionId, stream: begin(), presenceId: '', shown: [] };
    if (once) {
      await this.greet(window);
      window.stream.end();
      return;
    }
    try {
      await this.join(window);
    } catch (error) {
      window.stream.end(); // it has begun: there is no other answer any more
      this.note(error);
    }
  }

  /** Listens first and looks then, so that nothing falls between. */
  private async join(window: Window): Promise<void> {
    const { actor, canvasId, stream } = window;
    const later = this.oneAfterAnother(window);
    const hears = [
      this.signals.subscribe({ hubId: actor.hub.id, subject: canvasSubject(canvasId) }, (signal) =>
        later(() => this.tell(window, signal)),
      ),
      this.signals.subscribeToRights(actor.personId!, () => later(() => this.judge(window))),
    ];
    const timer = setInterval(() => later(() => this.lookAgain(window)), LOOK_AGAIN_MS);
    timer.unref();
    stream.onEnd(() => {
      clearInterval(timer);
      for (const stop of hears) stop();
      if (window.presenceId) void this.presence.leave(actor, canvasId, window.presenceId).catch(this.note);
    });
    const id = await this.presence.arrive(actor, canvasId);
    window.presenceId = id;
    if (stream.isEnded) await this.presence.leave(actor, canvasId, id);
    else await this.greet(window);
  }

  private async greet(window: Window): Promise<void> {
    const { actor, canvasId, stream } = window;
    const revision = await this.revision(actor, canvasId);
    window.shown = await this.presence.people(actor, canvasId);
    stream.send('hello', { revision, people: window.shown } satisfies CanvasLiveEvent<'hello'>);
  }

  private async tell(window: Window, signal: LiveSignal | null): Promise<void> {
    if (signal === null) return this.greet(window);
    if (signal.what === PEOPLE_CHANGED) return this.showPeople(window);
    const { id, by } = signal;
    const event: CanvasLiveEvent<'changed'> = { what: signal.what as CanvasChange, id, by };
    window.stream.send('changed', event);
  }

  private async showPeople(window: Window): Promise<void> {
    const people = await this.presence.people(window.actor, window.canvasId);
    if (isDeepStrictEqual(people, window.shown)) return;
    window.shown = people;
    window.stream.send('people', { people } satisfies CanvasLiveEvent<'people'>);
  }

  private async lookAgain(window: Window): Promise<void> {
    await this.judge(window);
    if (window.stream.isEnded) return;
    await this.presence.stay(window.actor, window.presenceId);
    await this.showPeople(window);
  }

  /** Ends the stream of whoever may not read the canvas any more. */
  private async judge({ actor, canvasId, sessionId, stream }: Window): Promise<void> {
    const now = await this.access.now({ sessionId }, actor.hub, 'business_model.read');
    const maySee = now !== null && (await this.isVisible(now, canvasId));
    if (maySee) return;
    stream.send('ended', {} satisfies CanvasLiveEvent<'ended'>);
    stream.end();
  }

  /** What a window is told, it is told in the order in which it happened; a fault ends it, and it comes back. */
  private oneAfterAnother({ stream }: Window): (step: () => Promise<void>) => void {
    let last = Promise.resolve();
    return (step) => {
      last = last.then(async () => {
        if (stream.isEnded) return;
        await step().catch((error: unknown) => {
          stream.end();
          this.note(error);
        });
      });
    };
  }

  private async isVisible(actor: Actor, canvasId: string): Promise<boolean> {
    return this.revision(actor, canvasId).then(
      () => true,
      (error: unknown) => {
        if (error instanceof NotFound) return false;
        throw error;
      },
    );
  }

  /** @throws NotFound */
  private async revision(actor: Actor, canvasId: string): Promise<number> {
    const [canvas] = await this.unitOfWork.read(actor).rows<{ revision: number }>(
      `select revision from business_model.canvas
        where hub_id = $1 and id = $2 and ($3::uuid[] is null or team_id = any($3))`,
      [actor.hub.id, canvasId, reachedTeamIds(actor, 'business_model.read')],
    );
    if (!canvas) throw new NotFound();
    return canvas.revision;
  }

  private readonly note = (error: unknown): void => {
    this.logger.warn(`A stream of a canvas ended: ${causeOf(error as Error)}`);
  };
}
