import { newId, type HubTx } from '@onsil/platform';

const BATCH = 1_000;

/** Rows of one table on their way in together; the keys are its columns. */
export class NewRows<T extends { readonly id: string }> {
  private readonly rows: T[] = [];

  constructor(
    private readonly table: `ventures.${string}`,
    /** Column -> SQL type, in the order of the statement. */
    private readonly columns: Readonly<Record<Exclude<keyof T & string, 'id'>, string>>,
  ) {}

  /** Adds a row under a new id, and answers the id. */
  add(row: Omit<T, 'id'>): string {
    const id = newId();
    this.rows.push({ id, ...row } as T);
    return id;
  }

  get all(): readonly T[] {
    return this.rows;
  }

  /** Writes all rows of the hub in few statements. */
  async write(tx: HubTx): Promise<void> {
    const names = Object.keys(this.columns);
    const types = Object.entries(this.columns).map(([name, type]) => `${name} ${String(type)}`);
    for (let from = 0; from < this.rows.length; from += BATCH)
      await tx.rows(
        `insert into ${this.table} (id, hub_id, ${names.join(', ')})
         select r.id, $1, ${names.map((name) => `r.${name}`).join(', ')}
           from jsonb_to_recordset($2::jsonb) as r (id uuid, ${types.join(', ')})`,
        [tx.hubId, JSON.stringify(this.rows.slice(from, from + BATCH))],
      );
  }
}

/** Rows of the four tables that an import fills. */
export function importTables() {
  return {
    teams: new NewRows<NewTeam>('ventures.team', {
      name: 'text',
      name_key: 'text',
      summary: 'text',
      district: 'text',
      sector: 'text',
      kind: 'text',
      website: 'text',
      business_number: 'text',
      corporate_number: 'text',
      import_id: 'uuid',
      created_at: 'timestamptz',
    }),
    participants: new NewRows<NewParticipant>('ventures.participant', {
      name: 'text',
      email: 'text',
      phone: 'text',
      import_id: 'uuid',
      created_at: 'timestamptz',
    }),
    memberships: new NewRows<NewMembership>('ventures.membership', {
      team_id: 'uuid',
      participant_id: 'uuid',
      role: 'text',
      joined_on: 'date',
      import_id: 'uuid',
    }),
    enrolments: new NewRows<NewEnrolment>('ventures.enrolment', {
      team_id: 'uuid',
      cohort_id: 'uuid',
      class: 'text',
      track: 'text',
      enrolled_on: 'date',
      agreed_on: 'date',
      agreed_amount: 'bigint',
      headcount: 'int',
      extra: 'jsonb',
      import_id: 'uuid',
    }),
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
  readonly agreed_on: string | null;
  readonly agreed_amount: number | null;
  readonly headcount: number | null;
  readonly extra: readonly { readonly label: string; readonly value: string }[];
  readonly import_id: string | null;
}
