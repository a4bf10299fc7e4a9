import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isTimeZone } from '../../../kernel/time-zone.js';
import { accountKey, isAccount } from '../account.rules.js';
import { CONTACT_FIELDS, mayChangePerson, mayEditContact, mayGovern, type Organisation } from '../person-access.rules.js';
import type { Employment, PositionBook } from '../position.rules.js';
import type { PersonRow } from '../staff.rules.js';

/** What may be changed of somebody; what is absent stays, null empties. */
export interface PersonChanges {
  readonly account?: string | null;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly position?: string | null;
  readonly positionId?: string | null;
  readonly timeZone?: string | null;
  readonly educationCode?: string | null;
  readonly employment?: Employment | null;
  readonly hiredOn?: string | null;
}

export interface PersonUpdateFacts extends Organisation {
  readonly actor: Actor;
  readonly person: Pick<PersonRow, 'id' | 'departmentId' | 'accountKey' | 'positionId' | 'email' | 'phone'> | null;
  readonly book: PositionBook;
  /** Whether somebody else signs in with the new account. */
  readonly isAccountTaken: boolean;
}

type Columns = Omit<PersonChanges, 'account' | 'name'> & {
  readonly account?: string;
  readonly accountKey?: string;
  readonly name?: string;
};

/** Whether these fields of somebody may be changed so, and to what. */
export function planPersonUpdate(facts: PersonUpdateFacts, { account, name, ...changes }: PersonChanges): Decision<Columns> {
  const { actor, person } = facts;
  const permitted = mayChangePerson(actor, person, 'person:update');
  if (!permitted.allowed || !person) return permitted.allowed ? refuse('NOT_FOUND', undefined, ['personId']) : permitted;
  const fitting = checkWords(facts, changes);
  if (!fitting.allowed) return fitting;
  const editable = checkContacts(facts, changes);
  if (!editable.allowed) return editable;
  const renamed = planAccount(facts, account ?? null);
  if (!renamed.allowed) return renamed;
  return allow({ ...tidied(changes), ...(name != null && { name: name.trim() }), ...renamed.plan });
}

/** What a role may not edit stays as it is; sending back what stands there changes nothing. */
function checkContacts({ actor, person }: PersonUpdateFacts, changes: PersonChanges): Decision {
  for (const field of CONTACT_FIELDS) {
    const key = field === 'person.email' ? 'email' : 'phone';
    const isChanged = person !== null && changes[key] !== undefined && (changes[key]?.trim() || null) !== person[key];
    const editable = isChanged ? mayEditContact(actor, field, person) : allow();
    if (!editable.allowed) return editable;
  }
  return allow();
}

function planAccount({ actor, person, isAccountTaken, ...organisation }: PersonUpdateFacts, account: string | null): Decision<object> {
  if (account === null || !person || accountKey(account) === person.accountKey)
    return allow(account === null ? {} : { account: account.trim() });
  if (!isAccount(account)) return refuse('INVALID', undefined, ['account']);
  const governed = mayGovern(actor, organisation, person);
  if (!governed.allowed) return governed;
  if (isAccountTaken) return refuse('ACCOUNT_TAKEN', { account: account.trim() }, ['account']);
  return allow({ account: account.trim(), accountKey: accountKey(account) });
}

function checkWords({ book, person }: PersonUpdateFacts, { positionId, educationCode, timeZone }: PersonChanges): Decision {
  const position = positionId == null ? null : book.find(positionId);
  if (position === undefined) return refuse('NOT_FOUND', undefined, ['positionId']);
  if (position?.isArchived && positionId !== person?.positionId) return refuse('POSITION_ARCHIVED', undefined, ['positionId']);
  if (educationCode != null && !book.term('education', educationCode)) {
    return refuse('TERM_UNKNOWN', { code: educationCode }, ['educationCode']);
  }
  return timeZone != null && !isTimeZone(timeZone) ? refuse('TIME_ZONE_UNKNOWN', undefined, ['timeZone']) : allow();
}

/** Texts without white space around them; an empty one is none. */
export function tidied<T extends object>(changes: T): T {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, typeof value === 'string' ? value.trim() || null : value])) as T;
}
