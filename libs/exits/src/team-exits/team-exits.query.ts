import { Injectable } from '@nestjs/common';
import { dayIn, type ExitView, type GraduationLack, type TeamExitsView } from '@onsil/contracts';
import { Clock, reachesHub, UnitOfWork, type Actor, type HubRead, type HubTx } from '@onsil/platform';
import { Teams } from '@onsil/ventures';

import { CERTIFICATE_JSON, CertificateView, type CertificateJson } from '../certificate/certificate.view.js';
import { DISMISSAL_JSON, DismissalView, type DismissalJson } from '../dismissal/dismissal.view.js';
import { lacksJson } from '../graduation/graduation-lacks.query.js';
import { exitSettings } from '../settings/exit-settings.query.js';

type Item = TeamExitsView['items'][number];

interface Row extends Omit<Item, 'lacks' | 'exit' | 'dismissals' | 'certificates' | 'can'> {
  readonly lacks: GraduationLack[] | null;
  readonly exit: ExitView | null;
  readonly dismissals: readonly DismissalJson[];
  readonly certificates: readonly CertificateJson[];
}

const LACKS = lacksJson('n.hub_id', 'n.team_id', 'n.cohort_id');

/** $1 hub, $2 team, $3 today. Borrows ventures.enrolment, programmes.*, network.hub, progress.*, identity.person. */
const SQL = `
select json_build_object(
  'enrolmentId', n.id, 'cohort', json_build_object('id', c.id, 'name', c.name, 'programme', p.name, 'phase', c.phase),
  'enrolledOn', n.enrolled_on, 'leftOn', n.left_on,
  'pause', (
    select json_build_object('exceptionId', e.id, 'fromOn', e.from_on, 'untilOn', e.until_on, 'version', e.version)
      from progress.milestone_exception e
     where e.hub_id = n.hub_id and e.team_id = n.team_id and e.cohort_id = n.cohort_id and e.kind = 'pause'
       and e.status = 'granted' and e.until_on >= $3::date and n.left_on is null
     order by e.from_on limit 1),
  'lacks', case when n.left_on is null and c.phase = 'open' then ${LACKS} end,
  'exit', (
    select json_build_object('id', x.id, 'kind', x.kind, 'leftOn', x.left_on, 'reason', x.reason, 'lessons', x.lessons,
        'waiver', case when x.waiver_reason is not null
           then json_build_object('reason', x.waiver_reason, 'lacked', x.lacked) end,
        'decidedBy', (select json_build_object('id', w.id, 'name', w.name) from identity.person w where w.id = x.decided_by),
        'decidedAt', x.decided_at)
      from exits.exit x where x.hub_id = n.hub_id and x.enrolment_id = n.id),
  'dismissals', (
    select coalesce(json_agg(${DISMISSAL_JSON} order by d.noticed_at desc), '[]') from exits.dismissal d
     where d.hub_id = n.hub_id and d.team_id = n.team_id and d.cohort_id = n.cohort_id),
  'certificates', (
    select coalesce(json_agg(${CERTIFICATE_JSON} order by f.year desc, f.number desc), '[]')
      from exits.certificate f
      join exits.exit fx on fx.hub_id = f.hub_id and fx.id = f.exit_id
      join network.hub fh on fh.id = f.hub_id
     where f.hub_id = n.hub_id and fx.enrolment_id = n.id)
) as item
from ventures.enrolment n
join programmes.cohort c on c.hub_id = n.hub_id and c.id = n.cohort_id
join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id
where n.hub_id = $1 and n.team_id = $2
order by n.left_on desc nulls first, n.enrolled_on desc, n.id
limit 50`;

/** A team's places on cohorts and how each ended or may end. */
@Injectable()
export class TeamExitsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly teams: Teams,
    private readonly dismissals: DismissalView,
    private readonly certificates: CertificateView,
  ) {}

  /** @throws NotFound */
  async ofTeam(actor: Actor, teamId: string): Promise<TeamExitsView> {
    const read = this.unitOfWork.read(actor);
    await this.teams.assertReached(read, actor, teamId, 'exit.read');
    return this.in(read, actor, teamId);
  }

  /** The same inside a transaction that has judged the reach already. */
  async in(sql: HubTx | HubRead, actor: Actor, teamId: string): Promise<TeamExitsView> {
    const today = dayIn(actor.hub.timeZone, this.clock.now());
    const rows = await sql.rows<{ item: Row }>(SQL, [sql.hubId, teamId, today]);
    const [team] = await this.teams.names(sql, [teamId]);
    const { noticeDays, appealDays } = await exitSettings(sql, actor);
    return {
      team: team!,
      items: rows.map(({ item }) => this.shown(item, actor)),
      settings: { noticeDays, appealDays },
    };
  }

  private shown(row: Row, actor: Actor): Item {
    const isLive = row.leftOn === null;
    const isOpen = isLive && row.cohort.phase === 'open';
    const isDismissing = row.dismissals.some(({ state }) => ['noticed', 'decided', 'appealed'].includes(state));
    const [record, decide] = [reachesHub(actor, 'exit.record'), reachesHub(actor, 'exit.decide')];
    const isFree = !isDismissing;
    return {
      ...row,
      lacks: row.lacks ?? [],
      dismissals: row.dismissals.map((dismissal) => this.dismissals.of(dismissal, actor)),
      certificates: row.certificates.map((certificate) => this.certificates.of(certificate, actor)),
      can: {
        withdraw: isLive && row.cohort.phase !== 'closed' && isFree && record,
        recordFailure: isOpen && isFree && decide,
        graduate: isOpen && isFree && decide,
        notice: isOpen && isFree && record,
        resume: isOpen && row.pause !== null && reachesHub(actor, 'exception.decide'),
        issue:
          row.exit?.kind === 'graduated' &&
          reachesHub(actor, 'certificate.issue') &&
          !row.certificates.some(({ state }) => state === 'valid'),
      },
    };
  }
}
