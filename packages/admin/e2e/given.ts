import type { APIRequestContext } from '@playwright/test';
import { ask, type UserError } from './graphql.js';

// What a journey finds when it begins, made through the API by whoever the request context belongs to. Everything is new and
// unlike everything else, so that journeys do not meet each other.

/** A mobile number nobody has. */
export function newPhone(): string {
  return `199${String(Math.floor(Math.random() * 100_000_000)).padStart(8, '0')}`;
}

/** A text that is found again among all others. */
export function unlike(text: string): string {
  return `${text} ${Math.random().toString(36).slice(2, 8)}`;
}

type Payload<Key extends string, Value> = { readonly [key in Key]: Value | null } & { readonly userErrors: readonly UserError[] };

function done<Key extends string, Value>(payload: Payload<Key, Value>, key: Key): Value {
  const value = payload[key];
  if (value === null || payload.userErrors.length > 0) throw new Error(`refused: ${JSON.stringify(payload.userErrors)}`);
  return value;
}

export interface GivenCustomer {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
}

export async function givenCustomer(request: APIRequestContext, name: string): Promise<GivenCustomer> {
  const phone = newPhone();
  const document =
    'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code message } } }';
  const data = await ask<{ customerCreate: Payload<'customer', { id: string }> }>(request, document, {
    input: { kind: 'PERSON', name, phone },
  });
  return { ...done(data.customerCreate, 'customer'), name, phone };
}

export interface GivenTicket {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly subject: string;
}

const CREATE = `mutation ($input: TicketCreateInput!) {
  ticketCreate(input: $input) { ticket { id number version subject } userErrors { code message } }
}`;

/** A ticket of a type by code, for a new customer unless `wish` names one. */
export async function givenTicket(request: APIRequestContext, type: string, wish: Record<string, unknown> = {}): Promise<GivenTicket> {
  const { ticketTypes } = await ask<{ ticketTypes: { nodes: { id: string; code: string }[] } }>(
    request,
    '{ ticketTypes(first: 100) { nodes { id code } } }',
  );
  const typeId = ticketTypes.nodes.find(({ code }) => code === type)?.id;
  const customerId = wish.customerId ?? (await givenCustomer(request, unlike('贺知远'))).id;
  const input = {
    typeId,
    customerId,
    subject: unlike('空调外机异响'),
    description: '夜里开机后外机嗡嗡响，邻居有意见。',
    channel: 'PHONE',
    ...wish,
  };
  const data = await ask<{ ticketCreate: Payload<'ticket', GivenTicket> }>(request, CREATE, { input });
  return done(data.ticketCreate, 'ticket');
}

export async function departmentId(request: APIRequestContext, code: string): Promise<string> {
  const { departments } = await ask<{ departments: { nodes: { id: string; code: string }[] } }>(
    request,
    '{ departments(first: 100) { nodes { id code } } }',
  );
  const found = departments.nodes.find((department) => department.code === code);
  if (!found) throw new Error(`There is no department ${code}`);
  return found.id;
}

/** Any mutation on a ticket that has to go through; answers its new version. */
export async function act(request: APIRequestContext, verb: string, input: Record<string, unknown>): Promise<{ readonly version: number }> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${verb}(input: $input) { ticket { version } userErrors { code message } } }`;
  const data = await ask<Record<string, Payload<'ticket', { version: number }>>>(request, document, { input });
  const payload = data[verb];
  if (!payload) throw new Error(`${verb} answered nothing`);
  return done(payload, 'ticket');
}
