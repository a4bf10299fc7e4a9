import { customerProductSet } from '../features/customer-products/index.js';
import {
  customerChannelsSet,
  customerContactSet,
  customerCreate,
  customerFieldBook,
  customerFieldsFill,
  customerFilesAdd,
} from '../features/customers/index.js';
import { dayAfter } from '../kernel/local-date.js';
import type { Outcome } from '../kernel/outcome.js';
import type { Ctx } from '../platform/context.js';
import { localToday } from '../platform/settings/time-zone.js';
import type { CustomerDraft } from './customer-list.js';
import { handIn } from './hand-in.js';
import { samplePdf, sheetPhoto } from './sample-files.js';

interface Known {
  readonly id: string;
  readonly draft: CustomerDraft;
}

/** Values by the code of their field. */
type Values = Readonly<Record<string, readonly string[]>>;

/** So many companies have papers on file. */
const WITH_FILES = 4;

const ROLES = ['采购', '后勤主管', '财务', '值班经理'];
const HOMES = ['flat', 'flat', 'house', 'flat', 'shop'];
const TIMES = [['workday'], ['evening', 'weekend'], ['weekend']];

/** What is learnt of customers beside their matters: contacts of companies, a second number, what they own, the fields the organisation asks for. */
export async function completeCustomers(ctx: Ctx, customers: readonly Known[]): Promise<void> {
  const people = customers.filter(({ draft }) => draft.kind === 'person');
  const companies = customers.filter(({ draft }) => draft.kind === 'company');
  for (const [index, { id }] of companies.entries()) {
    await fill(ctx, id, contractOf(index));
    if (index < WITH_FILES) await addFiles(ctx, id, index);
    const contact = people[index * 3];
    if (contact) done(await customerContactSet(ctx, { customerId: id, contactId: contact.id, role: ROLES[index % ROLES.length] ?? '' }));
  }
  for (const [index, { id }] of people.filter((_, place) => place % 3 === 0).entries()) {
    await fill(ctx, id, homeOf(index));
    done(await customerProductSet(ctx, { customerId: id, ...productOf(index, localToday(ctx)) }));
    if (index % 2 === 0) await addNumber(ctx, id, `0571-8${String(6_600_000 + index * 37)}`);
  }
}

/** Somebody in a hurry registered them a second time. */
export async function registerAgain(ctx: Ctx, { kind, name, phone }: CustomerDraft): Promise<void> {
  const note = '上门前请先打电话';
  done(await customerCreate(ctx, { kind, name: `${name.slice(0, 1)}先生/女士`, phone, note, isDuplicateAccepted: true }));
}

const MODELS = ['燃气热水器 JSQ24-H3', '电热水器 F80-22A', '空调 KFR-35GW', '油烟机 CXW-260', '洗衣机 XQG100'];

/** Bought over the last years with two of warranty: some hold, one in a few ends soon, some are over. */
function productOf(index: number, today: string) {
  const boughtOn = dayAfter(today, -(20 + (index % 16) * 50));
  const warrantyUntil = dayAfter(boughtOn, 730);
  const terms = { warrantyTerms: '整机两年，主要部件六年', returnTerms: '七天无理由退货，十五天质量问题换货' };
  return { model: MODELS[index % MODELS.length] ?? '', serial: `SN26${String(100_000 + index * 7919)}`, boughtOn, warrantyUntil, ...terms };
}

function contractOf(index: number): Values {
  const number = `WB-2026-${100 + index}`;
  return { 'contract-number': [number], 'contract-ends-on': [`2027-0${1 + (index % 9)}-15`], 'unit-count': [String(6 + index * 3)] };
}

function homeOf(index: number): Values {
  const home = HOMES[index % HOMES.length] ?? 'flat';
  const lift: Values = home === 'flat' ? { 'has-lift': [index % 2 === 0 ? 'yes' : 'no'] } : {};
  return { 'home-type': [home], floor: [String(1 + (index % 26))], 'visit-times': TIMES[index % TIMES.length] ?? [], ...lift };
}

/** Fields that another playbook does not have are not filled in. */
async function fill(ctx: Ctx, customerId: string, values: Values): Promise<void> {
  const fields = await customerFieldBook.of(ctx);
  const filled = fields.flatMap(({ id: fieldId, code }) => (values[code] ? [{ fieldId, values: values[code] }] : []));
  if (filled.length > 0) done(await customerFieldsFill(ctx, { customerId, version: await versionOf(ctx, customerId), values: filled }));
}

/** The contract and the sheet of the last visit. */
async function addFiles(ctx: Ctx, customerId: string, index: number): Promise<void> {
  const contract = samplePdf('维保合同.pdf', ['维保合同', `合同编号：WB-2026-${100 + index}`, '每年保养两次，报修四小时内上门。']);
  done(await customerFilesAdd(ctx, { customerId, fileIds: await handIn(ctx, 'customer', [contract, sheetPhoto()]) }));
}

async function addNumber(ctx: Ctx, customerId: string, value: string): Promise<void> {
  const rows = await ctx.db.read.objects<{ id: string; kind: 'phone' | 'email' }>(
    'select id, kind from customer_channel where customer_id = ? order by sort_order',
    [customerId],
  );
  const channels = [...rows, { kind: 'phone' as const, value, label: '家里座机' }];
  done(await customerChannelsSet(ctx, { customerId, version: await versionOf(ctx, customerId), channels }));
}

async function versionOf({ db }: Ctx, customerId: string): Promise<number> {
  const [row] = await db.read.rows('select version from customer where id = ?', [customerId]);
  return Number(row?.[0]);
}

function done(outcome: Outcome<unknown>): void {
  if (outcome.userErrors) throw new Error(`The demo was refused: ${JSON.stringify(outcome.userErrors)}`);
}
