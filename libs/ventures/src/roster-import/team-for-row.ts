import type { ImportTables } from './import-writer.js';
import { teamNameKey } from './reading/cells/team-name.rule.js';
import type { RowReading } from './reading/read-row.rule.js';
import type { ConfirmedRow } from './staged-row.js';

/** What every row that an import makes has in common. */
export interface Stamp {
  readonly import_id: string;
  readonly created_at: Date;
  readonly today: string;
}

/** The team a row is about: the one it is the same as, the one it matches, or a new one with its people. */
export function teamFor(
  row: ConfirmedRow,
  teamOf: ReadonlyMap<number, string>,
  made: ImportTables,
  stamp: Stamp,
): string {
  const isSame = row.outcome === 'match' || row.decision === 'same';
  const same = isSame ? (row.resembles_team_id ?? teamOf.get(row.resembles_position ?? -1)) : undefined;
  return same ?? newTeam(row.reading, made, stamp);
}

function newTeam(reading: RowReading, { teams, participants, memberships }: ImportTables, { today, ...stamp }: Stamp) {
  const name = reading.name!;
  const teamId = teams.add({
    name,
    name_key: teamNameKey(name),
    summary: reading.summary ?? '',
    district: reading.district,
    sector: reading.sector,
    kind: reading.kind,
    website: reading.website,
    business_number: reading.businessNumber,
    corporate_number: reading.corporateNumber,
    ...stamp,
  });
  const join = (person: string, role: 'lead' | 'member', email: string | null, phone: string | null) => {
    const participantId = participants.add({ name: person, email, phone, ...stamp });
    const { import_id } = stamp;
    memberships.add({ team_id: teamId, participant_id: participantId, role, joined_on: today, import_id });
  };
  const [lead, ...others] = reading.leads;
  if (lead) join(lead, 'lead', reading.email, reading.phone);
  for (const person of [...others, ...reading.members]) join(person, 'member', null, null);
  return teamId;
}
