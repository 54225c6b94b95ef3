import type { ExceptionView, TeamHomeView, TeamMilestoneView } from '@onsil/contracts';
import { plusDays, weekdayOf } from '@onsil/network';

import type { Browser } from './browser.js';
import type { DemoTeam } from './demo-teams.js';
import { answersOf, pdfOf } from './evidence.js';

/** Something that happens on a day: teams work in the morning, the hub answers in the afternoon. */
export interface Scene {
  readonly day: string;
  readonly half: 'morning' | 'afternoon';
  play(): Promise<unknown>;
}

const PRAISE = '숫자와 증거가 서로 맞아요. 다음 단계로 가요.';
const WISH = '방향은 좋아요. 숫자가 어디서 나왔는지 한 줄 더 적고, 날짜가 보이는 증거를 하나 더 붙여 주세요.';
/** Every so many hand-ins, one is returned first. */
const RETURNED_FIRST_EVERY = 9;

/** The way of one team through the plan, from the agreement to today. */
export class TeamStory {
  private readonly scenes: Scene[] = [];
  private readonly seen = new Map<string, TeamMilestoneView>();
  private lastDay: string;

  constructor(
    private readonly browser: Browser,
    private readonly hub: string,
    private readonly team: DemoTeam,
    private readonly home: TeamHomeView,
    private readonly span: { readonly startsOn: string; readonly today: string },
  ) {
    this.lastDay = span.startsOn;
  }

  /** Every scene up to today. */
  tell(): readonly Scene[] {
    const { standing, waived } = this.team;
    for (const { code } of this.home.milestones) {
      const isLast = code === standing.at;
      if (code === waived) this.waive(code);
      else if (isLast) this.stand(code);
      else this.pass(code);
      if (isLast) break;
    }
    return this.scenes;
  }

  private stand(code: string): void {
    const { standing } = this.team;
    const ago = (days: number) => plusDays(this.span.today, -days);
    switch (standing.end) {
      case 'accepted':
        this.pass(code, standing.silentDays ? ago(standing.silentDays) : undefined);
        break;
      case 'missing':
        break;
      case 'returned':
        this.handIn(ago(standing.days + 3), code);
        this.giveBack(ago(standing.days), code);
        break;
      case 'in_review':
        if (standing.attempt === 2) {
          this.handIn(ago(standing.days + 8), code);
          this.giveBack(ago(standing.days + 5), code);
        }
        this.handIn(ago(standing.days), code);
        break;
      case 'blocked':
        this.except(ago(7), code, { kind: 'blocked', reason: standing.reason, untilOn: plusDays(this.span.today, 10) });
        break;
      case 'extended':
        this.except(ago(8), code, {
          kind: 'extension',
          reason: standing.reason,
          untilOn: plusDays(this.span.today, standing.inDays),
          movesDependants: false,
        });
        break;
    }
  }

  /** Handed in shortly before it is due (or on the day given), now and then returned once, and accepted. */
  private pass(code: string, handedInOn?: string): void {
    const { number } = this.team;
    const position = this.home.milestones.findIndex((milestone) => milestone.code === code);
    const dueOn = this.home.milestones[position]!.dueOn;
    const early = plusDays(dueOn, -1 - ((number * 7 + position * 3) % 6));
    const latest = plusDays(this.span.today, -6);
    const wanted = handedInOn ?? (early < latest ? early : latest);
    const day = this.handIn(weekdayFrom(wanted), code);
    if (!handedInOn && (number + position) % RETURNED_FIRST_EVERY === 0) {
      this.giveBack(weekdayFrom(plusDays(day, 1)), code);
      this.handIn(weekdayFrom(plusDays(this.lastDay, 1)), code);
    }
    this.accept(weekdayFrom(plusDays(this.lastDay, 1 + (number % 2))), code);
  }

  private handIn(day: string, code: string): string {
    return this.add(day, 'morning', async () => {
      const { id } = this.milestone(code);
      const { leadKey } = this.team;
      const seen =
        this.seen.get(code) ??
        (await this.browser.call<TeamMilestoneView>(leadKey, 'GET', `${this.hub}/team-milestones/${id}`));
      for (const item of seen.evidence.filter(({ kind, required }) => kind === 'file' && required))
        if (seen.attempts.length === 0)
          await this.browser.call(leadKey, 'POST', `${this.hub}/team-milestones/${id}/files?item=${item.id}`, {
            file: {
              name: `${item.label.replaceAll(/[^\p{L}\p{N} ]/gu, ' ').trim()}.pdf`,
              mediaType: 'application/pdf',
              content: pdfOf(code, this.team.number),
            },
          });
      this.seen.set(
        code,
        await this.browser.call<TeamMilestoneView>(leadKey, 'POST', `${this.hub}/team-milestones/${id}/submissions`, {
          version: seen.version,
          body: { answers: answersOf(seen.evidence, this.team) },
        }),
      );
    });
  }

  private accept(day: string, code: string): string {
    return this.decide(day, code, 'accept', PRAISE);
  }

  private giveBack(day: string, code: string): string {
    return this.decide(day, code, 'return', WISH);
  }

  private decide(day: string, code: string, verdict: 'accept' | 'return', body: string): string {
    return this.add(day, 'afternoon', async () => {
      const { attempts, version, evidence } = this.seen.get(code)!;
      const [first] = evidence;
      const marks = first ? [{ itemId: first.id, isOk: verdict === 'accept', note: '' }] : [];
      const path = `${this.hub}/submissions/${attempts.at(-1)!.id}/${verdict}`;
      this.seen.set(
        code,
        await this.browser.call<TeamMilestoneView>('staff', 'POST', path, { version, body: { body, marks } }),
      );
    });
  }

  private waive(code: string): void {
    this.add(plusDays(this.lastDay, 2), 'afternoon', () =>
      this.browser.call('manager', 'POST', `${this.hub}/team-milestones/${this.milestone(code).id}/waive`, {
        body: { reason: '작년 과정에서 같은 것을 마쳤고, 자료를 확인했어요.' },
      }),
    );
  }

  private except(day: string, code: string, body: object): void {
    this.add(day, 'afternoon', () =>
      this.browser.call<ExceptionView>(
        'staff',
        'POST',
        `${this.hub}/team-milestones/${this.milestone(code).id}/exceptions`,
        { body },
      ),
    );
  }

  /** Not before the scene before and not after yesterday; answers the day. */
  private add(wanted: string, half: Scene['half'], play: Scene['play']): string {
    const yesterday = plusDays(this.span.today, -1);
    const earliest = wanted > this.lastDay ? wanted : this.lastDay;
    const day = earliest < yesterday ? earliest : yesterday;
    this.lastDay = day;
    this.scenes.push({ day, half, play });
    return day;
  }

  private milestone(code: string): TeamHomeView['milestones'][number] {
    const milestone = this.home.milestones.find((one) => one.code === code);
    if (!milestone) throw new Error(`${this.team.name} has no ${code}`);
    return milestone;
  }
}

/** The day itself, or the Monday after. */
function weekdayFrom(day: string): string {
  const weekday = weekdayOf(day);
  return weekday > 5 ? plusDays(day, 8 - weekday) : day;
}
