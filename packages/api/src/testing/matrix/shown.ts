/** One thing in an answer, with the way to it. */
export interface Shown {
  readonly type: string;
  readonly id: string;
  readonly way: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything in an answer that is one of something. */
export function shownIn(answer: unknown, way = ''): Shown[] {
  if (Array.isArray(answer)) return answer.flatMap((part) => shownIn(part, way));
  if (!isRecord(answer)) return [];
  const inside = Object.entries(answer).flatMap(([name, value]) => shownIn(value, `${way}.${name}`));
  const { __typename: type, id = answer.personId ?? answer.ticketId } = answer;
  return typeof type === 'string' && typeof id === 'string' ? [{ type, id, way, fields: answer }, ...inside] : inside;
}

/** Beside something visible these are always shown of a person, a department or a customer; of what is out of sight everything else is empty. */
const NAMED: Readonly<Record<string, ReadonlySet<string>>> = {
  Person: new Set(
    '__typename id version account name position heldPosition photoUrl isActive createdAt department viewerCan openTicketCount'.split(' '),
  ),
  Role: new Set('__typename id version code name names isAdministrator isBuiltIn'.split(' ')),
  Department: new Set(
    '__typename id version code name kind kindName depth sortOrder isArchived isInForce startsOn endsOn parent ancestors viewerCan openTicketCount members childCount mayWritePlan'.split(
      ' ',
    ),
  ),
  // What of a customer's file is shown beside a ticket is a matter of fields: the canaries watch it.
  Customer: new Set(
    '__typename id version kind stage name tier phone email address note createdAt updatedAt department canReveal isMasked viewerCan openTicketCount tickets'.split(
      ' ',
    ),
  ),
};

/** Nothing is said by it. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === 0 || value === false || value === '') return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isRecord(value) && Object.entries(value).every(([name, part]) => name === '__typename' || isEmpty(part));
}

/** What of something out of sight is shown though it should not be; its type is one that should not be shown at all: everything. */
export function tooMuchOf({ type, fields }: Shown): string[] {
  const named = NAMED[type];
  if (!named) return ['all of it'];
  return Object.keys(fields).filter((name) => !named.has(name) && !isEmpty(fields[name]));
}
