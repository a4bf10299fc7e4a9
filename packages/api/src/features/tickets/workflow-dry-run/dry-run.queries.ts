import { type Facts, type Permission, textIn } from '@shouwen/shared';
import { type Actor, holds, reachesDepartment } from '../../../kernel/actor.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { toAbility } from '../../../platform/graphql/ability.type.js';
import { factsView } from '../../../platform/graphql/condition.type.js';
import { actorOf, organisationOf } from '../../access/index.js';
import { wordBook } from '../../words/index.js';
import { bookOfVersion, type StateRow, type StepEffect } from '../../workflows/index.js';
import { TicketEntity } from '../ticket.entity.js';
import { isTicketVisible } from '../ticket.queries.js';
import { factsOfTicket } from '../ticket-conditions/condition-facts.queries.js';
import { settingOf } from '../ticket-setting.js';
import { valueName, type World } from '../ticket-step/condition-text.rules.js';
import { type SampleWay, type Walker, waysFrom } from './dry-run.rules.js';
import type { WorkflowDryRun, WorkflowDryRunInput, WorkflowDryRunState, WorkflowDryRunWay } from './dry-run.type.js';

/** Where a sample ticket stands in a version, and every way from there; null for what is not there or not the viewer's to see. */
export async function dryRun(ctx: Ctx, input: WorkflowDryRunInput): Promise<WorkflowDryRun | null> {
  const setting = await settingOf(ctx);
  const version = setting.book.version(input.versionId);
  const walker = await walkerOf(ctx, input.personId ?? ctx.actor.personId);
  const start = await startOf(ctx, input.ticketNumber ?? null);
  if (!version || !walker || !start) return null;
  const world: World = { ...setting, book: bookOfVersion(setting.book, version) };
  const { done = null, facts = null } = input;
  const known: Facts = { ...start, ...Object.fromEntries((facts ?? []).map(({ name, values }) => [name, values])) };
  const state = world.book.state(input.state ?? start.state?.[0] ?? '') ?? world.book.initialState({ workflow: version.workflow });
  return state ? standing(ctx, { world, walker, state, known, done: done ?? [] }) : null;
}

interface Standing {
  readonly world: World;
  readonly walker: Walker;
  readonly state: StateRow;
  readonly known: Facts;
  readonly done: readonly string[];
}

async function standing(ctx: Ctx, { world, walker, state, known, done }: Standing): Promise<WorkflowDryRun> {
  const facts = { ...known, state: [state.code], state_category: [state.category] };
  const tags = (await wordBook.of(ctx)).of('ticket_tag');
  const nameOfTag = (tag: string): string | undefined => textOf(ctx, tags.find((one) => one.code === tag)?.names);
  return {
    state: stateOf(ctx, state),
    facts: factsView(facts),
    actions: state.actions.map(({ code, names }) => ({ code, name: textIn(names, ctx.language), isDone: done.includes(code) })),
    ways: waysFrom(world, walker, { stateId: state.id, facts, done }).map((way) =>
      wayView(ctx, way, (effect) => effectName(world, effect, nameOfTag)),
    ),
  };
}

type Names = Parameters<typeof textIn>[0];
const textOf = ({ language }: Pick<Ctx, 'language'>, names: Names | undefined): string | undefined => names && textIn(names, language);

/** What the ticket says whose facts are taken over; nothing without one, null for one that the viewer may not see. */
async function startOf(ctx: Ctx, number: string | null): Promise<Facts | null> {
  if (number === null) return {};
  const ticket = await findRow(ctx.db.read, TicketEntity, { number: number.trim() });
  if (!ticket || !(await isTicketVisible(ctx, ticket.id))) return null;
  return factsOfTicket(ctx, { reader: ctx.db.read, ticket });
}

/** With whose rights the sample is walked: one's own, or those of people whose rights one may have explained. */
async function walkerOf(ctx: Ctx, personId: string | null): Promise<Walker | null> {
  const by = (actor: Actor): Walker => ({ personId: actor.personId, may: (permission: Permission) => holds(actor, permission) });
  if (personId === ctx.actor.personId) return by(ctx.actor);
  const organisation = await organisationOf(ctx);
  const person = personId === null ? undefined : organisation.staff.find(personId);
  if (!person || !reachesDepartment(ctx.actor, 'permission:explain', person.departmentId)) return null;
  return by(actorOf(organisation, person, { sessionId: 'walked' }));
}

function stateOf({ language }: Ctx, { code, names, customerNames, category }: StateRow): WorkflowDryRunState {
  return { code, name: textIn(names, language), customerName: textIn(customerNames, language), category };
}

function wayView(
  ctx: Ctx,
  { step, permissions, decision, after }: SampleWay,
  nameOf: (effect: StepEffect) => string | null,
): WorkflowDryRunWay {
  return {
    code: step.code,
    name: textIn(step.names, ctx.language),
    verb: step.verb,
    to: stateOf(ctx, step.to),
    permissions,
    ability: toAbility(ctx, decision),
    effects: step.effects.map((effect) => ({ kind: effect.kind, name: nameOf(effect) })),
    factsAfter: factsView(after.facts),
  };
}

/** What an effect sets, as people read it. */
function effectName(world: World, { kind, value }: StepEffect, nameOfTag: (code: string) => string | undefined): string | null {
  if (value === undefined) return null;
  if (kind === 'tag' || kind === 'untag') return nameOfTag(value) ?? value;
  if (kind === 'priority' || kind === 'department') return valueName(world, kind, value);
  return kind === 'mark' ? valueName(world, 'category', value) : value;
}
