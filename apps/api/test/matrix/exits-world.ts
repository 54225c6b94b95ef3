import { randomBytes } from 'node:crypto';

/** What hangs on a team's ways out: each dismissal on a cohort of its own, and a graduation with and without its paper. */
export interface ExitsWorld {
  /** Dismissals by how far they are. */
  readonly noticed: string;
  readonly heard: string;
  readonly decided: string;
  readonly overdue: string;
  readonly appealed: string;
  /** Of a team that graduated: without a certificate, and with one. */
  readonly graduation: string;
  readonly certificate: string;
  /** What the code on the paper holds. */
  readonly token: string;
}

export interface ExitsOf {
  readonly team: string;
  readonly programme: string;
  /** Who gave notice and who decided; neither calls. */
  readonly staff: string;
  readonly lead: string;
  /** Of its certificate; each team of a hub its own. */
  readonly number: number;
  readonly day: (offset: number) => string;
  readonly at: (offset: number) => Date;
}

type Add = (table: string, row: Readonly<Record<string, unknown>>) => Promise<string>;

export async function makeExits(
  add: Add,
  { team, programme, staff, lead, number, day, at }: ExitsOf,
): Promise<ExitsWorld> {
  const place = async (name: string, left: Readonly<Record<string, unknown>> = {}) => {
    const cohort = await add('programmes.cohort', {
      programme_id: programme,
      name: `${name} ${team.slice(-6)}`,
      starts_on: day(-60),
      ends_on: day(200),
      phase: 'open',
    });
    const enrolment = await add('ventures.enrolment', {
      team_id: team,
      cohort_id: cohort,
      enrolled_on: day(-60),
      left_on: null,
      exit: null,
      ...left,
    });
    return { cohort, enrolment };
  };
  const dismissal = async (name: string, row: Readonly<Record<string, unknown>>): Promise<string> => {
    const { cohort } = await place(name);
    return add('exits.dismissal', {
      team_id: team,
      cohort_id: cohort,
      state: 'noticed',
      grounds: '석 달 동안 연락이 없습니다.',
      noticed_by: staff,
      noticed_at: at(-40),
      statement_due_on: day(5),
      outcome: null,
      reasons: null,
      decided_by: null,
      decided_at: null,
      appeal_due_on: null,
      appeal: null,
      appealed_by: null,
      appealed_at: null,
      ...row,
    });
  };
  const dismissed = (appealDueOn: string) => ({
    state: 'decided',
    statement_due_on: day(-25),
    outcome: 'dismiss',
    reasons: '달라진 것이 없습니다.',
    decided_by: staff,
    decided_at: at(-20),
    appeal_due_on: appealDueOn,
  });
  const graduation = async (name: string): Promise<string> => {
    const { cohort, enrolment } = await place(name, { left_on: day(-3), exit: 'graduated' });
    return add('exits.exit', {
      enrolment_id: enrolment,
      team_id: team,
      cohort_id: cohort,
      kind: 'graduated',
      left_on: day(-3),
      reason: '',
      decided_by: staff,
      decided_at: at(-3),
    });
  };
  const token = randomBytes(20).toString('base64url');
  return {
    noticed: await dismissal('예고', {}),
    heard: await dismissal('들음', { statement_due_on: day(-2) }),
    decided: await dismissal('결정', dismissed(day(5))),
    overdue: await dismissal('지남', dismissed(day(-2))),
    appealed: await dismissal('이의', {
      ...dismissed(day(5)),
      state: 'appealed',
      appeal: '입원해 있었습니다.',
      appealed_by: lead,
      appealed_at: at(-1),
    }),
    graduation: await graduation('수료'),
    certificate: await add('exits.certificate', {
      exit_id: await graduation('증서'),
      team_id: team,
      year: Number(day(0).slice(0, 4)),
      number,
      token,
      state: 'valid',
      content: JSON.stringify({
        hub: { ko: '시험 허브', en: 'Test hub' },
        issuer: '시험 허브',
        team: `수료한 팀 ${team}`,
        members: [],
        programme: '육성사업',
        cohort: '1기',
        startsOn: day(-60),
        endsOn: day(-3),
        issuedOn: day(-2),
      }),
      issued_by: staff,
      issued_at: at(-2),
    }),
    token,
  };
}
