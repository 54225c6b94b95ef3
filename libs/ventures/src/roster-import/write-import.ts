import { Injectable } from '@nestjs/common';
import { dayIn } from '@onsil/network';
import { newId, NotFound, StaleVersion, type HubTx } from '@onsil/platform';
import { Plan, ProgrammeYears } from '@onsil/programmes';

import type { EnrolledTeam, FollowEnrolments } from '../enrolment/enrolment.js';
import { CohortClosed, CohortNotChosen, ImportNotReady, RosterOutdated } from '../ventures.errors.js';
import { stillHolds } from './dry-run.js';
import { auditImport } from './import-audit.js';
import { applyChanges } from './import-changes.js';
import { importTables, type ImportTables } from './import-writer.js';
import { isImported } from './reading/assess.rule.js';
import { RosterImportQuery } from './roster-import.query.js';
import { lockImport, lockImports, type StagedImport } from './staging.js';
import type { ConfirmedRow } from './staged-row.js';
import { teamFor, type Stamp } from './team-for-row.js';
import { WritingProgress } from './writing-progress.js';

const PAGE = 1_000;

/** What of the whole is done, in percent, when the rows are read and compared, and when teams and people are written. */
const COMPARED = 15;
const WRITTEN = 40;

/** Writes a dry run: all confirmed rows in one go. */
@Injectable()
export class WriteImport {
  constructor(
    private readonly rosterImport: RosterImportQuery,
    private readonly plan: Plan,
    private readonly programmeYears: ProgrammeYears,
    private readonly progress: WritingProgress,
  ) {}

  /** The enrolments that are new; none when the import was confirmed before. */
  async write(tx: HubTx, { importId, version }: Wanted, follow?: FollowEnrolments): Promise<EnrolledTeam[]> {
    await lockImports(tx);
    const staged = await lockImport(tx, importId, 'shared');
    if (!staged) throw new NotFound();
    if (staged.status === 'confirmed') return this.confirmedBefore(tx, importId);
    if (staged.status !== 'ready') throw new ImportNotReady();
    if (staged.version !== version) throw new StaleVersion(await this.rosterImport.one(tx.actor, importId));
    const found = await this.rowsOf(tx, importId);
    if (!(await stillHolds(tx, tx.hubId, found, staged))) throw new RosterOutdated();
    const rows = found.filter(({ outcome, decision }) => isImported(outcome, decision));
    return this.writeRows(tx, staged, rows, follow);
  }

  private async writeRows(
    tx: HubTx,
    staged: StagedImport,
    rows: readonly ConfirmedRow[],
    follow?: FollowEnrolments,
  ): Promise<EnrolledTeam[]> {
    const progress = this.progress.of(tx.actor, staged.id);
    progress.tell(COMPARED);
    const { cohorts, ...ensured } = await this.cohortsOf(tx, staged, rows);
    const made = importTables();
    const teamOf = new Map<number, string>();
    const stamp = { import_id: staged.id, created_at: tx.at, today: dayIn(tx.actor.hub.timeZone, tx.at) };
    for (const row of rows) teamOf.set(row.position, teamFor(row, teamOf, made, stamp));
    await applyChanges(tx, rows);
    await this.addEnrolments(tx, rows, { teamOf, cohorts, made, stamp });
    await made.teams.write(tx);
    await made.participants.write(tx);
    await made.memberships.write(tx);
    await made.enrolments.write(tx);
    progress.tell(WRITTEN);
    const enrolled = made.enrolments.all.map((enrolment) => ({
      enrolmentId: enrolment.id,
      teamId: enrolment.team_id,
      cohortId: enrolment.cohort_id,
      enrolledOn: enrolment.enrolled_on,
      leftOn: null,
    }));
    await follow?.(enrolled, (share) => progress.tell(WRITTEN + share * (99 - WRITTEN)));
    await progress.end();
    await this.noteConfirmed(tx, staged, { teamOf, ...ensured });
    auditImport(tx, staged, made, rows.length);
    return enrolled;
  }

  /** Leaves a trace that nothing happened again, which is what a repeated confirmation asks for. */
  private async confirmedBefore(tx: HubTx, importId: string): Promise<EnrolledTeam[]> {
    tx.audit({ action: 'roster_import.confirmed_again', subject: 'ventures.roster_import', subjectId: importId });
    return [];
  }

  /** In pages, so that others get their turn between. */
  private async rowsOf(tx: HubTx, importId: string): Promise<ConfirmedRow[]> {
    const rows: ConfirmedRow[] = [];
    for (let page: ConfirmedRow[] | undefined; page === undefined || page.length === PAGE; rows.push(...page))
      page = await tx.rows<ConfirmedRow>(
        `select id, position, reading, outcome, reason, decision, resembles_position, resembles_team_id, changes, cohort,
                starts_on::text as starts_on
           from ventures.roster_import_row where hub_id = $1 and import_id = $2 and position >= $3
          order by position limit $4`,
        [tx.hubId, importId, rows.length, PAGE],
      );
    return rows;
  }

  /** Cohort of each row, by its name in the file; one entry under null when the person chose the cohort. */
  private async cohortsOf(tx: HubTx, staged: StagedImport, rows: readonly ConfirmedRow[]): Promise<EnsuredCohorts> {
    if (staged.cohortId) {
      if ((await this.plan.cohort(tx, staged.cohortId)).phase === 'closed') throw new CohortClosed();
      return { cohorts: new Map([[null, staged.cohortId]]), cohortIds: [], programmeIds: [] };
    }
    if (!staged.fields.includes('cohort_year')) throw new CohortNotChosen();
    const cohorts = new Map<string | null, string>();
    const cohortIds: string[] = [];
    const programmeIds: string[] = [];
    for (const { cohort, starts_on, reading } of rows) {
      if (cohort === null || starts_on === null || cohorts.has(cohort)) continue;
      const { programmeId, cohortId, made } = await this.programmeYears.ensureCohort(tx, {
        programme: tx.actor.hub.locale === 'ko' ? '지난 기수' : 'Past cohorts',
        year: reading.cohortYear!,
        cohort,
        startsOn: starts_on,
      });
      cohorts.set(cohort, cohortId);
      if (made.cohort) cohortIds.push(cohortId);
      if (made.programme) programmeIds.push(programmeId);
    }
    return { cohorts, cohortIds, programmeIds };
  }

  private async addEnrolments(
    tx: HubTx,
    rows: readonly ConfirmedRow[],
    { teamOf, cohorts, made, stamp }: Destination,
  ): Promise<void> {
    const live = await tx.rows<{ key: string }>(
      `select cohort_id || ' ' || team_id as key from ventures.enrolment
        where hub_id = $1 and cohort_id = any($2) and left_on is null`,
      [tx.hubId, [...cohorts.values()]],
    );
    const taken = new Set(live.map(({ key }) => key));
    for (const { position, reading, cohort, starts_on } of rows) {
      const [teamId, cohortId] = [teamOf.get(position)!, cohorts.get(cohort)!];
      const key = `${cohortId} ${teamId}`;
      if (taken.has(key)) continue;
      taken.add(key);
      made.enrolments.add({
        team_id: teamId,
        cohort_id: cohortId,
        class: reading.class,
        track: reading.track,
        enrolled_on: starts_on ?? stamp.today,
        start_assumed: starts_on !== null,
        agreed_on: reading.agreedOn,
        agreed_amount: reading.amount,
        headcount: reading.headcount,
        extra: reading.extra,
        import_id: stamp.import_id,
      });
    }
  }

  private async noteConfirmed(
    tx: HubTx,
    staged: StagedImport,
    { teamOf, cohortIds, programmeIds }: Omit<EnsuredCohorts, 'cohorts'> & Pick<Destination, 'teamOf'>,
  ): Promise<void> {
    const { id, fingerprint, fields, unit } = staged;
    await tx.rows(
      `update ventures.roster_import set status = 'confirmed', progress = 100, confirmed_at = $3, made_cohorts = $4, made_programmes = $5,
              version = version + 1
        where hub_id = $1 and id = $2`,
      [tx.hubId, id, tx.at, cohortIds, programmeIds],
    );
    await tx.rows(
      `update ventures.roster_import_row r set made_team_id = m.team
         from unnest($3::int[], $4::uuid[]) as m (position, team)
        where r.hub_id = $1 and r.import_id = $2 and r.position = m.position`,
      [tx.hubId, id, [...teamOf.keys()], [...teamOf.values()]],
    );
    await tx.rows(
      `insert into ventures.roster_mapping (id, hub_id, fingerprint, fields, unit, updated_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (hub_id, fingerprint) do update set fields = $4, unit = $5, updated_at = $6`,
      [newId(), tx.hubId, fingerprint, fields, unit, tx.at],
    );
  }
}

interface Wanted {
  readonly importId: string;
  readonly version: number;
}

/** The cohort of each name in the file, and what had to be made for them. */
interface EnsuredCohorts {
  readonly cohorts: ReadonlyMap<string | null, string>;
  readonly cohortIds: readonly string[];
  readonly programmeIds: readonly string[];
}

/** Where the rows of an import go. */
interface Destination {
  readonly teamOf: ReadonlyMap<number, string>;
  readonly cohorts: ReadonlyMap<string | null, string>;
  readonly made: ImportTables;
  readonly stamp: Stamp;
}
