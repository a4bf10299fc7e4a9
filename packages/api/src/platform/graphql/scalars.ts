import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the calendar has this day; `Date` alone would read 31 February as 3 March. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function parseInstant(value: unknown): Date {
  const at = typeof value === 'string' && INSTANT.test(value) && isDay(value.slice(0, 10)) ? new Date(value) : null;
  if (!at || !isStorable(at)) throw new GraphQLError('DateTime must be an RFC 3339 instant such as 2026-03-01T08:30:00Z.');
  return at;
}

/** Both engines keep years of four digits, and an offset may lead out of them; an invalid instant has no year at all. */
function isStorable(at: Date): boolean {
  return at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9999;
}

function parseDate(value: unknown): string {
  if (typeof value === 'string' && DATE.test(value) && isDay(value)) return value;
  throw new GraphQLError('Date must be a calendar date such as 2026-03-01.');
}

/** An instant. Rows read by projection already carry the text, entities a `Date`; both are answered unchanged in UTC. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant as RFC 3339 text, answered in UTC: `2026-03-01T08:30:00.000Z`.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
});

/** A day of the organisation's calendar, by its time zone; kept as its text. */
export const LocalDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: "A calendar date in the organisation's time zone: `2026-03-01`.",
  serialize: String,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});
