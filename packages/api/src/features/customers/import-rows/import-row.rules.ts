import { LIMITS } from '@shouwen/shared';
import { type Refusal, refuse } from '../../../kernel/decision.js';
import { readValues } from '../../forms/field.rules.js';
import { CUSTOMER_KINDS, CUSTOMER_STAGES, type CustomerKind, type CustomerStage } from '../customer-access.rules.js';
import { type GivenChannel, planReachability } from '../customer-create/customer-create.rules.js';
import { type FieldRow, isAskedOf } from '../customer-field.rules.js';
import type { Duplicates, ImportedCustomer, ImportFacts, ImportProblem, NamedWord } from '../customer-import/customer-import.rules.js';
import { fieldKey, type ImportColumn } from './import-columns.rules.js';

/** What a row says, by column. */
export type Cells = ReadonlyMap<string, string>;

/** Words by which a kind or a stage is named, beside its code. */
const KIND_WORDS: Readonly<Record<CustomerKind, readonly string[]>> = { person: ['个人', '個人'], company: ['企业', '企業', '公司'] };
const STAGE_WORDS: Readonly<Record<CustomerStage, readonly string[]>> = {
  prospect: ['潜在', '潛在'],
  active: ['在用', '现有', '現有'],
  former: ['流失'],
};

/** A way to reach somebody as holders are kept by. */
export const keyOf = ({ kind, value }: Pick<GivenChannel, 'kind' | 'value'>): string => `${kind} ${value}`;

/** A row as it was read. */
export interface ReadRow {
  readonly line: number;
  readonly cells: Cells;
  /** The ways to reach somebody that it says and that are right. */
  readonly channels: readonly GivenChannel[];
}

const WAYS = ['phone', 'email'] as const;

/** The ways to reach somebody that a row says and that are right. */
export function reachedBy(cells: Cells): readonly GivenChannel[] {
  return WAYS.flatMap((kind) => {
    const read = planReachability({ [kind]: cells.get(kind) ?? null });
    return read.allowed ? read.plan : [];
  });
}

/** One row of the table, and what is wrong with it. */
export class RowReader {
  readonly problems: ImportProblem[] = [];

  constructor(
    private readonly facts: ImportFacts,
    private readonly row: ReadRow,
  ) {}

  read(): ImportedCustomer {
    const kind = this.oneOf('kind', { codes: CUSTOMER_KINDS, words: KIND_WORDS, fallback: 'person' });
    const { tiers, sources } = this.facts;
    return {
      kind,
      stage: this.oneOf('stage', { codes: CUSTOMER_STAGES, words: STAGE_WORDS, fallback: 'active' }),
      name: this.text('name', LIMITS.name, true) ?? '',
      channels: this.channels(),
      address: this.text('address', LIMITS.address),
      note: this.text('note', LIMITS.note),
      tier: this.word('tier', tiers, this.row.cells.get('tier'))?.code ?? null,
      source: this.word('source', sources, this.row.cells.get('source'))?.code ?? null,
      tagIds: this.tags(),
      ownerId: this.owner(),
      values: this.values(kind),
    };
  }

  /** Whether they are there already, in the table above or among the customers; where that is to stop the import it is a problem. */
  findsDuplicate(seen: Map<string, number>, duplicates: Duplicates): boolean {
    const { channels } = this.row;
    const earlier = channels.find((channel) => seen.has(keyOf(channel)));
    const known = channels.find((channel) => this.facts.holders.has(keyOf(channel)));
    if (duplicates === 'refuse') this.reportDuplicates(seen, { earlier, known });
    for (const channel of channels) if (!seen.has(keyOf(channel))) seen.set(keyOf(channel), this.row.line);
    return earlier !== undefined || known !== undefined;
  }

  private reportDuplicates(seen: ReadonlyMap<string, number>, { earlier, known }: { earlier?: GivenChannel; known?: GivenChannel }): void {
    if (earlier) this.report(earlier.kind, 'TWICE_IN_FILE', { value: earlier.text, line: seen.get(keyOf(earlier)) ?? 0 });
    const holder = known && this.facts.holders.get(keyOf(known));
    if (known && holder) this.report(known.kind, 'CUSTOMER_PHONE_KNOWN', { name: holder.isVisible ? holder.name : '*' });
  }

  private report(column: string, code: Refusal['code'], params?: Refusal['params']): void {
    this.problems.push({ line: this.row.line, column, refusal: { code, ...(params && { params }) } });
  }

  private text(column: ImportColumn, max: number, isNeeded = false): string | null {
    const text = this.row.cells.get(column) ?? '';
    if (text === '' && isNeeded) this.report(column, 'REQUIRED');
    if ([...text].length > max) this.report(column, 'TOO_LONG', { max });
    return text === '' ? null : text;
  }

  private oneOf<Code extends string>(column: ImportColumn, { codes, words, fallback }: Choice<Code>): Code {
    const text = (this.row.cells.get(column) ?? '').toLowerCase();
    if (text === '') return fallback;
    const found = codes.find((code) => code === text || words[code].includes(text));
    if (!found) this.report(column, 'INVALID');
    return found ?? fallback;
  }

  private channels(): readonly GivenChannel[] {
    const said = WAYS.filter((kind) => this.text(kind, LIMITS[kind]) !== null);
    const { channels } = this.row;
    for (const kind of said) if (!channels.some((channel) => channel.kind === kind)) this.report(kind, 'INVALID');
    if (said.length === 0) this.report('phone', 'CUSTOMER_UNREACHABLE');
    return channels;
  }

  private word(column: ImportColumn, list: readonly NamedWord[], text = ''): NamedWord | undefined {
    if (text === '') return undefined;
    const found = list.find(({ code, names, isArchived }) => !isArchived && (code === text || Object.values(names).includes(text)));
    if (!found) this.report(column, 'INVALID');
    return found;
  }

  private tags(): string[] {
    const names = (this.row.cells.get('tags') ?? '').split(/[,，;；、|·]/).map((name) => name.trim());
    const found = names.flatMap((name) => this.word('tags', this.facts.tags, name)?.id ?? []);
    if (new Set(found).size > LIMITS.tags) this.report('tags', 'OUT_OF_RANGE', { max: LIMITS.tags });
    return [...new Set(found)];
  }

  private owner(): string | null {
    const account = this.row.cells.get('owner') ?? '';
    if (account === '') return null;
    if (this.facts.owners === null) this.report('owner', 'NOT_ALLOWED');
    else if (!this.facts.owners.has(account.toLowerCase())) this.report('owner', 'NOT_FOUND');
    return this.facts.owners?.get(account.toLowerCase()) ?? null;
  }

  private values(kind: CustomerKind): ImportedCustomer['values'] {
    const asked = this.facts.fields
      .map((field) => ({ field, text: this.row.cells.get(fieldKey(field)) ?? '' }))
      .filter(({ text }) => text !== '');
    return asked.flatMap(({ field, text }) => {
      const read = isAskedOf(field, kind) ? readValues(field, givenIn(field, text), []) : refuse('INVALID');
      if (read.allowed) return [{ fieldId: field.id, values: read.plan }];
      this.report(fieldKey(field), read.refusal.code, read.refusal.params);
      return [];
    });
  }
}

interface Choice<Code extends string> {
  readonly codes: readonly Code[];
  readonly words: Readonly<Record<Code, readonly string[]>>;
  readonly fallback: Code;
}

const YES_NO: Readonly<Record<string, string>> = { 是: 'yes', 否: 'no', 有: 'yes', 无: 'no', 無: 'no', true: 'yes', false: 'no' };

/** What a cell says of a field: choices by their names or codes, yes and no as people write them, days with slashes or dots. */
function givenIn({ type, options }: FieldRow, text: string): string[] {
  if (type === 'yes_no') return [YES_NO[text.toLowerCase()] ?? text.toLowerCase()];
  if (type === 'date') return [dayIn(text)];
  if (type !== 'choice' && type !== 'choices') return [text];
  const named = (one: string): string => options.find(({ names }) => Object.values(names).includes(one))?.code ?? one;
  return (type === 'choices' ? text.split(/[,，;；、|·]/) : [text]).map((one) => named(one.trim()));
}

function dayIn(text: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
