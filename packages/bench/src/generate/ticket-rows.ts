import type { Random } from '../random.js';
import { seededId, sqlInstant } from './ids.js';
import type { TableBuffer } from './table-buffer.js';
import type { Story, StoryStep } from './ticket-story.js';

const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
/** Open, solved, ended: the number the product's indexes are ordered by. */
const PHASES: Readonly<Record<string, number>> = { new: 0, open: 0, solved: 1, closed: 2 };

/** Columns the generator fills; every other column of these tables may be null. */
export const TICKET_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  ticket: [
    ...['id', 'version', 'number', 'subject', 'description', 'type_id', 'category_id', 'state_id', 'state_category', 'phase', 'priority'],
    ...['channel', 'customer_id', 'contact_name', 'department_id', 'owner_id', 'owner_department_id', 'assignee_id', 'cause', 'measure'],
    ...['came_from', 'created_at', 'updated_at', 'accepted_at', 'solved_at', 'closed_at', 'outcome_told_at'],
    ...['return_count', 'reopen_count', 'hop_count'],
  ],
  ticket_message: ['id', 'ticket_id', 'author_id', 'audience', 'channel', 'body', 'is_outcome', 'created_at'],
  ticket_participant: ['person_id', 'ticket_id'],
  event: [
    ...[
      'id',
      'type',
      'subject_type',
      'subject_id',
      'seq',
      'at',
      'actor_kind',
      'actor_id',
      'department_id',
      'payload',
      'source',
      'request_id',
    ],
  ],
};

/** A generated ticket with the events whose facts are still to be derived. */
export interface WrittenTicket {
  readonly id: string;
  readonly steps: readonly { id: string; type: string; at: Date; actorKind: string; actorId: string; payload: Record<string, unknown> }[];
}

interface Frame {
  readonly id: string;
  readonly number: string;
  readonly customerId: string;
}

function stateOf(story: Story, category: string): string {
  const state = story.type.states.find((candidate) => candidate.category === category) ?? story.type.states[0];
  if (!state) throw new Error(`type ${story.type.code} has no states`);
  return state.id;
}

const timeOf = (story: Story, type: string): string | null => {
  const step = story.steps.find((candidate) => candidate.type === type);
  return step ? sqlInstant(step.at) : null;
};

function addTicket(buffer: TableBuffer, story: Story, { id, number, customerId }: Frame): void {
  const [first, last] = [story.steps[0], story.steps.at(-1)];
  if (!first || !last) throw new Error('a story without steps');
  const isSolved = last.category !== 'open';
  buffer.add('ticket', {
    id,
    number,
    version: story.steps.length,
    subject: story.subject,
    description: story.description,
    type_id: story.type.id,
    category_id: story.categoryId,
    state_id: stateOf(story, last.category),
    state_category: last.category,
    phase: PHASES[last.category] ?? 0,
    priority: story.priority,
    channel: story.channel,
    customer_id: customerId,
    department_id: last.departmentId,
    owner_id: story.owner.id,
    owner_department_id: story.owner.departmentId,
    assignee_id: last.assigneeId,
    cause: isSolved ? '配件老化' : null,
    measure: isSolved ? '更换配件' : null,
    came_from: '[]',
    created_at: sqlInstant(first.at),
    updated_at: sqlInstant(last.at),
    accepted_at: timeOf(story, 'ticket.accepted'),
    solved_at: timeOf(story, 'ticket.solved'),
    closed_at: timeOf(story, 'ticket.closed'),
    outcome_told_at: story.steps.some((step) => step.extra.isOutcome) ? timeOf(story, 'ticket.solved') : null,
    return_count: 0,
    reopen_count: 0,
    hop_count: story.steps.length > 1 ? 1 : 0,
  });
}

function addMessage(buffer: TableBuffer, { id, ticketId, step }: { id: string; ticketId: string; step: StoryStep }): void {
  buffer.add('ticket_message', {
    id,
    ticket_id: ticketId,
    author_id: step.actor.id,
    audience: String(step.extra.audience),
    channel: 'phone',
    body: step.body ?? '',
    is_outcome: step.extra.isOutcome ? 1 : 0,
    created_at: sqlInstant(step.at),
  });
}

/** Adds one ticket with its events, messages and participants. */
export function addStory(buffer: TableBuffer, story: Story, { random, ...frame }: Frame & { random: Random }): WrittenTicket {
  addTicket(buffer, story, frame);
  const steps = story.steps.map((step, index) => {
    const messageId = step.body ? seededId('msg', step.at, random) : undefined;
    if (messageId) addMessage(buffer, { id: messageId, ticketId: frame.id, step });
    const payload = {
      departmentId: step.departmentId,
      assigneeId: step.assigneeId,
      stateId: stateOf(story, step.category),
      stateCategory: step.category,
      typeCode: story.type.code,
      priority: PRIORITIES[story.priority],
      channel: story.channel,
      ownerId: story.owner.id,
      categoryId: story.categoryId,
      customerId: frame.customerId,
      ...step.extra,
      ...(messageId && { messageId }),
    };
    const id = seededId('evt', step.at, random);
    buffer.add('event', {
      id,
      type: step.type,
      subject_type: 'ticket',
      subject_id: frame.id,
      seq: index + 1,
      at: sqlInstant(step.at),
      actor_kind: 'person',
      actor_id: step.actor.id,
      department_id: step.departmentId,
      payload: JSON.stringify(payload),
      source: 'panel',
      request_id: `bench-${index}`,
    });
    return { id, type: step.type, at: step.at, actorKind: 'person', actorId: step.actor.id, payload };
  });
  for (const personId of new Set(story.steps.map((step) => step.actor.id)))
    buffer.add('ticket_participant', { person_id: personId, ticket_id: frame.id });
  return { id: frame.id, steps };
}
