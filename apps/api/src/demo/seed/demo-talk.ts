import type { CanvasItemView, CanvasThreadView, CanvasView } from '@onsil/contracts';
import { plusDays } from '@onsil/network';

import type { Browser } from './browser.js';
import type { Scene } from './team-story.js';

interface Drawn {
  readonly canvas: CanvasView;
  /** By the text with which they were written. */
  readonly notes: ReadonlyMap<string, CanvasItemView>;
}

const NOBODY = { mentionIds: [] };

/** What mentor, staff and team of the demo say on the canvas: a thread that is closed, one that waits, two suggestions. */
export class DemoTalk {
  constructor(
    private readonly browser: Browser,
    private readonly hub: string,
    private readonly drawn: () => Drawn,
  ) {}

  /** Every scene up to today; the canvas has been drawn before the first. */
  tell(today: string): readonly Scene[] {
    const scene = (daysAgo: number, half: Scene['half'], play: Scene['play']): Scene => ({
      day: plusDays(today, -daysAgo),
      half,
      play,
    });
    return [
      scene(52, 'afternoon', () => this.asked()),
      scene(25, 'morning', () => this.taken()),
      scene(3, 'afternoon', () => this.waiting()),
    ];
  }

  /** What the mentor says last: the one reminder that a new demo sends at once. Its member reads at any hour. */
  async sayLast(): Promise<void> {
    await this.browser.call('member', 'PUT', 'me/reminder-preferences', {
      version: 0,
      body: { delivery: 'each', digestTime: '17:00', quietFrom: '00:00', quietUntil: '00:00', timeZone: null },
    });
    await this.start('mentor', 'customers_and_beneficiaries', null, '어르신 모임은 몇 곳에 물어봤나요?');
  }

  private async asked(): Promise<void> {
    const { id } = await this.start('staff', 'key_partners', '군 장애인복지관', '복지관과는 무엇을 주고받나요?');
    const answered = await this.browser.call<CanvasThreadView>(
      'lead',
      'POST',
      `${this.hub}/canvas-threads/${id}/comments`,
      {
        body: { body: '이용자를 이어 주고, 우리는 동행자 교육을 열어요. 협약서를 쓰고 있어요.', ...NOBODY },
      },
    );
    await this.browser.call('staff', 'POST', `${this.hub}/canvas-threads/${id}/resolve`, { version: answered.version });
  }

  private async taken(): Promise<void> {
    const { id, version } = await this.suggest(
      'channels',
      null,
      '복지관 동아리 방문 설명회',
      '게시판보다 얼굴을 보는 자리가 빨라요.',
    );
    await this.browser.call('lead', 'POST', `${this.hub}/canvas-threads/${id}/accept`, {
      version,
      body: { itemVersion: null },
    });
  }

  private async waiting(): Promise<void> {
    const note = '본인이 내는 월 정기 이용 29,000원';
    await this.suggest(
      'revenue_streams',
      note,
      '두 달 이용권 50,000원',
      '달마다 내는 것을 어려워하는 분이 많아 보여요.',
    );
    await this.start('mentor', 'impact', null, '15%라는 목표는 어디에서 왔나요?');
  }

  private start(key: string, block: string, note: string | null, body: string): Promise<CanvasThreadView> {
    const { canvas } = this.drawn();
    return this.browser.call<CanvasThreadView>(key, 'POST', `${this.hub}/canvases/${canvas.id}/threads`, {
      body: { block, itemId: this.idOf(note), body, ...NOBODY },
    });
  }

  private suggest(block: string, note: string | null, text: string, body: string): Promise<CanvasThreadView> {
    const { canvas } = this.drawn();
    return this.browser.call<CanvasThreadView>('mentor', 'POST', `${this.hub}/canvases/${canvas.id}/suggestions`, {
      body: { block, itemId: this.idOf(note), text, body, ...NOBODY },
    });
  }

  private idOf(note: string | null): string | null {
    return note === null ? null : this.drawn().notes.get(note)!.id;
  }
}
