import { Injectable, Optional, type OnApplicationBootstrap } from '@nestjs/common';
import { DomainError, MailCatcher, NotFound } from '@onsil/platform';

import './demo.messages.js';

/** Everything waits while the demo is put back. */
export class DemoResetting extends DomainError {
  override readonly kind = 'unavailable';
  override readonly code = 'demo.resetting';
}

interface ResetMessage {
  readonly type: 'demo-reset';
  readonly state: 'running' | 'idle' | 'failed';
  readonly percent: number;
}

/** Asks the `npm start` process, which holds the owner's login, to put the demo back, and hears how far it is. */
@Injectable()
export class DemoReset implements OnApplicationBootstrap {
  /** False where no such process stands behind us. */
  readonly isPossible = process.send !== undefined && process.argv.includes('--resettable');
  /** Null while nothing is being put back. */
  private percent: number | null = null;

  constructor(@Optional() private readonly catcher?: MailCatcher) {}

  onApplicationBootstrap(): void {
    process.on('message', (message: ResetMessage) => {
      if (message.type === 'demo-reset') this.hear(message);
    });
  }

  /** @throws NotFound when it is not possible. */
  begin(): void {
    if (!this.isPossible) throw new NotFound();
    this.percent = 0;
    process.send!({ type: 'reset-demo' });
  }

  /** @throws DemoResetting while it runs. */
  assertNotRunning(): void {
    if (this.percent !== null) throw new DemoResetting({ percent: this.percent });
  }

  private hear({ state, percent }: ResetMessage): void {
    if (state === 'idle') this.catcher?.clear();
    this.percent = state === 'running' ? percent : null;
  }
}
