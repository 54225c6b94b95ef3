import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';

/** A person in a calendar entry. */
export interface CalendarParty {
  readonly name: string;
  readonly email: string;
}

/** One revision of a meeting as calendars take it (RFC 5545, sent by RFC 6047). */
export interface CalendarEntry {
  readonly method: 'REQUEST' | 'CANCEL';
  /** The same for the meeting's whole life. */
  readonly uid: string;
  /** Rises with every revision. */
  readonly sequence: number;
  readonly stampedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** IANA name. */
  readonly timeZone: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly url: string;
  readonly organizer: CalendarParty;
  readonly attendees: readonly CalendarParty[];
}

const MAX_OCTETS = 75;

/** The entry as the text of an `.ics` file: times on the clock of its zone, which comes along. */
export function calendarText(entry: CalendarEntry): string {
  const { method, timeZone, organizer, attendees } = entry;
  const wall = (at: Date): string => compact(at, timeZone).slice(0, 15);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Onsil//mentoring//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...zoneLines(timeZone),
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${compact(entry.stampedAt, 'UTC').slice(0, 15)}Z`,
    `DTSTART;TZID=${timeZone}:${wall(entry.startsAt)}`,
    `DTEND;TZID=${timeZone}:${wall(entry.endsAt)}`,
    `SUMMARY:${escaped(entry.summary)}`,
    ...(entry.description ? [`DESCRIPTION:${escaped(entry.description)}`] : []),
    ...(entry.location ? [`LOCATION:${escaped(entry.location)}`] : []),
    `URL:${entry.url}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    `ORGANIZER;CN=${quoted(organizer.name)}:mailto:${organizer.email}`,
    ...attendees.map(
      ({ name, email }) =>
        `ATTENDEE;CN=${quoted(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${email}`,
    ),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

/** `20310310T150000…` on the clock of the zone. */
function compact(at: Date, timeZone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

/** The rules of the zone, for calendars that do not know its name. */
function zoneLines(timeZone: string): readonly string[] {
  const block = tzlib_get_ical_block(timeZone);
  return (Array.isArray(block) ? block[0]! : block).split(/\r?\n/).filter((line) => line !== '');
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** A parameter's value: no quote and no line break can stand in it. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\r\n]/g, ' ')}"`;
}

/** At most 75 octets a line, never inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAX_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
