import { LIMITS } from '@shouwen/shared';
import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { mayEditField } from '../customer-access.rules.js';
import { type ChannelKind, type ReachableBy, reachableBy } from '../customer-channel.rules.js';

/** A way to reach a customer as it is to be. */
export interface ChannelWish {
  /** One that is there; absent: a new one. */
  readonly id?: string | null;
  readonly kind: ChannelKind;
  /** Absent: stays as it is. */
  readonly value?: string | null;
  readonly label?: string | null;
  readonly isMain?: boolean | null;
}

export interface KnownChannel extends ReachableBy {
  readonly id: string;
  readonly text: string | null;
  readonly label: string | null;
  readonly isMain: boolean;
}

export interface PlannedChannel extends ReachableBy {
  /** Null: a new one. */
  readonly id: string | null;
  readonly text: string | null;
  readonly label: string | null;
  readonly isMain: boolean;
}

export interface ChannelsPlan {
  /** All of them, in their order. */
  readonly channels: readonly PlannedChannel[];
  readonly removed: readonly KnownChannel[];
}

/** The ways to reach a customer from now on: all of them at once, so that at least one is left and one of each kind is the main one (CUS-02). */
export function planChannels(actor: Actor, known: readonly KnownChannel[], wishes: readonly ChannelWish[]): Decision<ChannelsPlan> {
  const channels: PlannedChannel[] = [];
  for (const [index, wish] of wishes.entries()) {
    const at = ['channels', String(index)];
    const decision = planChannel(actor, known, { wish, at });
    if (!decision.allowed) return decision;
    const clash = checkAmong(channels, decision.plan, at);
    if (!clash.allowed) return clash;
    channels.push(decision.plan);
  }
  const removed = known.filter(({ id }) => !channels.some((channel) => channel.id === id));
  for (const { kind } of removed) {
    const editable = mayEditField(actor, `customer.${kind}`, ['channels']);
    if (!editable.allowed) return editable;
  }
  return channels.length > 0 ? allow({ channels: withMains(channels), removed }) : refuse('CUSTOMER_UNREACHABLE', undefined, ['channels']);
}

interface Asked {
  readonly wish: ChannelWish;
  readonly at: readonly string[];
}

function planChannel(actor: Actor, known: readonly KnownChannel[], { wish, at }: Asked): Decision<PlannedChannel> {
  const old = known.find(({ id, kind }) => id === wish.id && kind === wish.kind);
  if (wish.id && !old) return refuse('NOT_FOUND', undefined, [...at, 'id']);
  const channel = planValue(actor, old, { wish, at: [...at, 'value'] });
  return channel.allowed
    ? allow({ ...channel.plan, id: old?.id ?? null, label: wish.label?.trim() || null, isMain: wish.isMain ?? false })
    : channel;
}

/** Whoever may not edit a number may still add one. */
function planValue(actor: Actor, old: KnownChannel | undefined, { wish, at }: Asked): Decision<ReachableBy & Pick<KnownChannel, 'text'>> {
  const text = wish.value?.trim();
  if (!text) return old ? allow({ ...old }) : refuse('REQUIRED', undefined, at);
  const channel = readChannel(wish.kind, text, at);
  if (!channel.allowed) return channel;
  const isChanged = old !== undefined && old.value !== channel.plan.value;
  const editable = isChanged ? mayEditField(actor, `customer.${wish.kind}`, at) : allow();
  return editable.allowed ? allow({ ...channel.plan, text }) : editable;
}

function readChannel(kind: ChannelKind, text: string, at: readonly string[]): Decision<ReachableBy> {
  if (kind === 'phone' && [...text].length > LIMITS.phone) return refuse('TOO_LONG', { max: LIMITS.phone }, at);
  const channel = reachableBy(kind, text);
  return channel ? allow(channel) : refuse('INVALID', undefined, at);
}

function checkAmong(others: readonly PlannedChannel[], { kind, value, isMain }: PlannedChannel, at: readonly string[]): Decision {
  const alike = others.filter((other) => other.kind === kind);
  if (alike.some((other) => other.value === value)) return refuse('ALREADY_EXISTS', undefined, [...at, 'value']);
  return isMain && alike.some((other) => other.isMain) ? refuse('INVALID', undefined, [...at, 'isMain']) : allow();
}

/** Where none of a kind is said to be the main one, the first is. */
function withMains(channels: readonly PlannedChannel[]): PlannedChannel[] {
  return channels.map((channel, index) => {
    const alike = channels.filter(({ kind }) => kind === channel.kind);
    const isFirst = channels.findIndex(({ kind }) => kind === channel.kind) === index;
    return { ...channel, isMain: alike.some(({ isMain }) => isMain) ? channel.isMain : isFirst };
  });
}
