import type { Random } from '../random.js';
import { CHANNELS, FAULTS, PRODUCTS, WISHES } from './texts.js';
import type { Person, TicketType, World } from './world.js';

/** One step of a generated ticket's life. */
export interface StoryStep {
  readonly type: string;
  readonly at: Date;
  readonly actor: Person;
  readonly departmentId: string;
  readonly assigneeId: string | null;
  readonly category: string;
  readonly extra: Readonly<Record<string, unknown>>;
  /** The text of a message, which goes to its own table. */
  readonly body?: string;
}

export interface Story {
  readonly type: TicketType;
  readonly categoryId: string | null;
  readonly owner: Person;
  readonly subject: string;
  readonly description: string;
  readonly channel: string;
  readonly priority: number;
  readonly steps: readonly StoryStep[];
}

/** A step and how long, on average, it lets wait. */
type PlannedStep = Omit<StoryStep, 'at'> & { readonly afterMinutes: number };

const MINUTE = 60_000;
const TEN_DAYS = 10 * 1440 * MINUTE;
/** Every so often a case that goes back and forth: the one with the long timeline. */
const BUSY_EVERY = 200;
const BUSY_NOTES = 30;

function notes(count: number, owner: Person, helper: Person): PlannedStep[] {
  return Array.from({ length: count }, (_, index) => ({
    type: 'message.internal_note',
    actor: index % 2 === 0 ? helper : owner,
    departmentId: helper.departmentId,
    assigneeId: helper.id,
    category: 'open',
    extra: { audience: 'internal' },
    body: `第 ${index + 1} 次跟进：已联系客户，配件在途。`,
    afterMinutes: 30,
  }));
}

/** Registered by one person, handed to another department, solved, told to the customer and closed. */
function plan(owner: Person, helper: Person, noteCount: number): PlannedStep[] {
  const handed = { fromDepartmentId: owner.departmentId, fromAssigneeId: owner.id, reason: '需要上门处理' };
  const atOwner = { actor: owner, departmentId: owner.departmentId, assigneeId: owner.id, category: 'open' };
  const atHelper = { actor: helper, departmentId: helper.departmentId, assigneeId: helper.id, category: 'open' };
  const solved = { ...atHelper, category: 'solved' };
  const told = { audience: 'customer', messageChannel: 'phone' };
  const cause = { fromStateCategory: 'open', cause: '配件老化', measure: '更换配件' };
  return [
    { ...atOwner, type: 'ticket.created', extra: {}, afterMinutes: 0 },
    { ...atOwner, type: 'ticket.assigned', departmentId: helper.departmentId, assigneeId: null, extra: handed, afterMinutes: 20 },
    { ...atHelper, type: 'ticket.accepted', extra: { fromAssigneeId: null }, afterMinutes: 90 },
    ...notes(noteCount, owner, helper),
    { ...atHelper, type: 'message.outbound_public', extra: told, body: '您好，我们已安排工程师与您联系。', afterMinutes: 60 },
    { ...solved, type: 'ticket.solved', extra: cause, afterMinutes: 2000 },
    {
      ...solved,
      actor: owner,
      type: 'message.outbound_public',
      extra: { ...told, isOutcome: true },
      body: '已更换配件并测试正常。',
      afterMinutes: 300,
    },
    { ...solved, actor: owner, type: 'ticket.closed', category: 'closed', extra: { fromStateCategory: 'solved' }, afterMinutes: 900 },
  ];
}

/** The plan as far as it has got by `end`; some cases stay open. */
function lived(planned: readonly PlannedStep[], span: { createdAt: Date; end: Date }, random: Random): StoryStep[] {
  const isOld = span.createdAt.getTime() < span.end.getTime() - TEN_DAYS;
  const staysOpen = random.isLikely(isOld ? 0.01 : 0.5);
  const steps: StoryStep[] = [];
  let now = span.createdAt.getTime();
  for (const { afterMinutes, ...step } of planned) {
    now += Math.ceil(-Math.log(1 - random.next()) * afterMinutes * MINUTE);
    if (now >= span.end.getTime() || (staysOpen && step.category === 'solved')) break;
    steps.push({ ...step, at: new Date(now) });
  }
  return steps;
}

/** A case from registration to its end, or as far as it has got by `end`. Mirrors what the product's commands record. */
export function tellStory(index: number, span: { createdAt: Date; end: Date }, { world, random }: { world: World; random: Random }): Story {
  const owner = random.of(world.people);
  const helper = random.of(world.people);
  const subject = `${random.of(PRODUCTS)}${random.of(FAULTS)}`;
  const type = random.of(world.types);
  return {
    type,
    categoryId: type.categoryIds.length > 0 ? random.of(type.categoryIds) : null,
    owner,
    subject,
    description: `客户来电反映${subject}，使用约 ${random.below(60) + 1} 个月，${random.of(WISHES)}。`,
    channel: random.of(CHANNELS),
    priority: random.of([0, 1, 1, 1, 1, 2, 2, 3]),
    steps: lived(plan(owner, helper, index % BUSY_EVERY === 0 ? BUSY_NOTES : 0), span, random),
  };
}
