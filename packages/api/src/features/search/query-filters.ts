import { CHANNELS, type LocalText, PRIORITIES, textIn } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { departmentTree, isDepartmentVisible } from '../departments/index.js';
import { findVisiblePerson, staff } from '../people/index.js';
import type { TicketsAsked } from '../tickets/index.js';
import { wordBook } from '../words/index.js';
import { workflowBook } from '../workflows/index.js';
import { type FilterOption, optionsCalled, type WrittenFilter } from './query-filter.rules.js';
import { CHANNEL_WORDS, type FilterKey, IS_WORDS, ME, PRIORITY_WORDS } from './query-filter-words.rules.js';

export interface ShownOption extends FilterOption {
  readonly label: string;
}

interface Named {
  readonly names: LocalText;
  readonly code?: string;
}

const optionOf = (ctx: Ctx, value: string, { names, code }: Named): ShownOption => ({
  value,
  label: textIn(names, ctx.language),
  names: [...Object.values(names), ...(code === undefined ? [] : [code])],
});

const fixed = (ctx: Ctx, words: Readonly<Record<string, LocalText>>): ShownOption[] =>
  Object.entries(words).map(([value, names]) => optionOf(ctx, value, { names, code: value }));

/** What a key can name, in the organisation's order. */
const OPTIONS: Readonly<Record<FilterKey, (ctx: Ctx) => Promise<readonly ShownOption[]>>> = {
  is: async (ctx) => fixed(ctx, IS_WORDS),
  priority: async (ctx) => fixed(ctx, Object.fromEntries(PRIORITIES.map((one) => [one, PRIORITY_WORDS[one]]))),
  channel: async (ctx) => fixed(ctx, Object.fromEntries(CHANNELS.map((one) => [one, CHANNEL_WORDS[one]]))),
  async state(ctx) {
    const byName = new Map((await workflowBook.of(ctx)).states.map((state) => [textIn(state.names, ctx.language), state]));
    return [...byName.values()].map((state) => optionOf(ctx, state.id, state));
  },
  type: async (ctx) => (await workflowBook.of(ctx)).types.map((type) => optionOf(ctx, type.id, type)),
  tag: async (ctx) => (await wordBook.of(ctx)).of('ticket_tag').map((tag) => optionOf(ctx, tag.id, tag)),
  async department(ctx) {
    const visible = (await departmentTree.of(ctx)).all.filter(({ id }) => isDepartmentVisible(ctx.actor, id));
    return visible.map(({ id, name, code }) => ({ value: id, label: name, names: code === null ? [name] : [name, code] }));
  },
  assignee: people,
  owner: people,
};

/** Oneself first. */
async function people(ctx: Ctx): Promise<readonly ShownOption[]> {
  const { personId } = ctx.actor;
  const me = personId === null ? [] : [optionOf(ctx, personId, { names: ME })];
  const all = (await staff.of(ctx)).all;
  return [...me, ...all.map(({ id, name, account }) => ({ value: id, label: name, names: [name, account] }))];
}

/** So many are offered to finish a word. */
const OFFERED = 8;

/** What a value that is being typed may become; of people only those the viewer may see. */
export async function offeredOptions(ctx: Ctx, key: FilterKey, typed: string): Promise<readonly ShownOption[]> {
  const options = await OPTIONS[key](ctx);
  const fitting =
    typed === '' ? options : options.filter(({ names }) => names.some((name) => name.toLowerCase().includes(typed.toLowerCase())));
  if (key !== 'assignee' && key !== 'owner') return fitting.slice(0, OFFERED);
  const offered: ShownOption[] = [];
  for (const option of fitting) {
    if (offered.length === OFFERED) break;
    if (await findVisiblePerson(ctx, option.value)) offered.push(option);
  }
  return offered;
}

const LISTS = {
  state: 'stateIds',
  type: 'typeIds',
  tag: 'tagIds',
  priority: 'priorities',
  channel: 'channels',
  department: 'departmentIds',
  assignee: 'assigneeIds',
  owner: 'ownerIds',
} as const satisfies Partial<Record<FilterKey, keyof TicketsAsked>>;

/** What the filters ask for; null when one of them names nothing there is. One that still waits for its value asks for nothing. */
export async function ticketsOf(ctx: Ctx, filters: readonly WrittenFilter[]): Promise<TicketsAsked | null> {
  const asked: Record<string, unknown> = { includeSubtree: true };
  for (const { key, value } of filters.filter((one) => one.value !== '')) {
    const called = optionsCalled(await OPTIONS[key](ctx), value).map((option) => option.value);
    if (called.length === 0) return null;
    if (key === 'is') Object.assign(asked, standing(called[0] ?? ''));
    else asked[LISTS[key]] = together(key, asked[LISTS[key]], called);
  }
  return asked;
}

function standing(word: string): TicketsAsked {
  if (word === 'open' || word === 'done') return { isOpen: word === 'open' };
  return { view: word as NonNullable<TicketsAsked['view']> };
}

/** A ticket has many tags and all that are named are meant; of everything else it has one, and any that is named will do. */
function together(key: FilterKey, before: unknown, called: readonly string[]): string[] {
  const known = Array.isArray(before) ? before.map(String) : [];
  return [...new Set([...known, ...(key === 'tag' ? called.slice(0, 1) : called)])];
}
