import { newId, type HubTx } from '@onsil/platform';

const BATCH = 1_000;

const INSERT_TEAMS = `
  insert into ventures.team (id, hub_id, name, name_key, summary, district, sector, kind, website, business_number,
                             corporate_number, import_id, created_at)
  select r.id, $1, r.name, r.name_key, r.summary, r.district, r.sector, r.kind, r.website, r.business_number,
         r.corporate_number, r.import_id, r.created_at
    from jsonb_to_recordset($2::jsonb) as r (id uuid, name text, name_key text, summary text, district text,
         sector text, kind text, website text, business_number text, corporate_number text, import_id uuid,
         created_at timestamptz)`;
const INSERT_PARTICIPANTS = `
  insert into ventures.participant (id, hub_id, name, email, phone, import_id, created_at)
  select r.id, $1, r.name, r.email, r.phone, r.import_id, r.created_at
    from jsonb_to_recordset($2::jsonb) as r (id uuid, name text, email text, phone text, import_id uuid,
         created_at timestamptz)`;
const INSERT_MEMBERSHIPS = `
  insert into ventures.membership (id, hub_id, team_id, participant_id, role, joined_on, import_id)
  select r.id, $1, r.team_id, r.participant_id, r.role, r.joined_on, r.import_id
    from jsonb_to_recordset($2::jsonb) as r (id uuid, team_id uuid, participant_id uuid, role text, joined_on date,
         import_id uuid)`;
const INSERT_ENROLMENTS = `
  insert into ventures.enrolment (id, hub_id, team_id, cohort_id, class, track, enrolled_on, start_assumed, agreed_on,
                                  agreed_amount, headcount, extra, import_id)
  select r.id, $1, r.team_id, r.cohort_id, r.class, r.track, r.enrolled_on, r.start_assumed, r.agreed_on,
         r.agreed_amount, r.headcount, r.extra, r.import_id
    from jsonb_to_recordset($2::jsonb) as r (id uuid, team_id uuid, cohort_id uuid, class text, track text,
         enrolled_on date, start_assumed boolean, agreed_on date, agreed_amount bigint, headcount int, extra jsonb, import_id uuid)`;

/** Rows of one table on their way in together. */
export class NewRows<T extends { readonly id: string }> {
  private readonly rows: T[] = [];

  /** @param statement inserts the rows of the JSON array `$2` into the hub `$1` */
  constructor(private readonly statement: string) {}

  /** Adds a row under a new id, and answers the id. */
  add(row: Omit<T, 'id'>): string {
    const id = newId();
    this.rows.push({ id, ...row } as T);
    return id;
  }

  get all(): readonly T[] {
    return this.rows;
  }

  /**
   * Writes all rows in few statements. A connection keeps the plans by which it checks foreign keys: what it planned
   * while the table was small would read the whole table again for each row that refers to these.
   */
  async write(tx: HubTx): Promise<void> {
    if (this.rows.length === 0) return;
    for (let from = 0; from < this.rows.length; from += BATCH)
      await tx.rows(this.statement, [tx.hubId, JSON.stringify(this.rows.slice(from, from + BATCH))]);
    await tx.rows('discard plans');
  }
}

/** Rows of the four tables that an import fills. */
export function importTables() {
  return {
    teams: new NewRows<NewTeam>(INSERT_TEAMS),
    participants: new NewRows<NewParticipant>(INSERT_PARTICIPANTS),
    memberships: new NewRows<NewMembership>(INSERT_MEMBERSHIPS),
    enrolments: new NewRows<NewEnrolment>(INSERT_ENROLMENTS),
  };
}
export type ImportTables = ReturnType<typeof importTables>;

export interface NewTeam {
  readonly id: string;
  readonly name: string;
  readonly name_key: string;
  readonly summary: string;
  readonly district: string | null;
  readonly sector: string | null;
  readonly kind: string | null;
  readonly website: string | null;
  readonly business_number: string | null;
  readonly corporate_number: string | null;
  readonly import_id: string | null;
  readonly created_at: Date;
}

export interface NewParticipant {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly import_id: string | null;
  readonly created_at: Date;
}

export interface NewMembership {
  readonly id: string;
  readonly team_id: string;
  readonly participant_id: string;
  readonly role: 'lead' | 'member';
  readonly joined_on: string;
  readonly import_id: string | null;
}

export interface NewEnrolment {
  readonly id: string;
  readonly team_id: string;
  readonly cohort_id: string;
  readonly class: string | null;
  readonly track: string | null;
  readonly enrolled_on: string;
  readonly start_assumed: boolean;
  readonly agreed_on: string | null;
  readonly agreed_amount: number | null;
  readonly headcount: number | null;
  readonly extra: readonly { readonly label: string; readonly value: string }[];
  readonly import_id: string | null;
}
