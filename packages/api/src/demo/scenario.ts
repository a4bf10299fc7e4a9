import type { Channel, Priority } from '@shouwen/shared';
import { type CustomerDraft, draftCustomers } from './customer-list.js';
import { tell } from './plots.js';
import { Dice } from './random.js';
import { type Scene, scenes } from './scenes.js';
import { accountsIn } from './staff-list.js';
import { type Cast, type Opening, Story, type StoryStep } from './story.js';
import { casesOf } from './texts/case-list.js';
import type { CaseText } from './texts/case-text.js';
import { wordCase } from './wording.js';
import { DAY, startOfDay, weekday } from './work-hours.js';

/** The whole demo before anything is written: who the customers are, and what happens when. */
export interface Scenario {
  readonly startsAt: number;
  readonly customers: readonly CustomerDraft[];
  readonly cases: readonly PlannedCase[];
}

export interface PlannedCase {
  readonly opening: Opening;
  /** What happens up to now; a case whose later steps lie in the future is open. */
  readonly steps: readonly StoryStep[];
}

const SEED = 20_260_301;
const DAYS = 60;
const CUSTOMERS = 230;
/** One complaint in so many is contacted too late. */
const LATE_CONTACT_EVERY = 8;

/** New tickets by day of the week, Sunday first. */
const PER_DAY: readonly number[] = [7, 14, 12, 11, 11, 12, 9];

/** Share of the day's tickets by hour: mornings, afternoons, a smaller peak after supper. */
const HOURS = { 8: 7, 9: 13, 10: 13, 11: 9, 12: 4, 13: 5, 14: 10, 15: 10, 16: 9, 17: 6, 18: 4, 19: 5, 20: 4, 21: 1, 22: 1 } as const;

const TYPES: Readonly<Record<CaseText['type'], number>> = {
  repair: 47,
  installation: 13,
  inquiry: 10,
  guidance: 9,
  complaint: 9,
  maintenance: 6,
  commissioning: 3,
  emergency: 2,
  training: 1,
};
const CHANNELS: Readonly<Record<Exclude<Channel, 'sms'>, number>> = { phone: 45, wechat: 18, chat: 14, web: 12, mail: 5, visit: 3, api: 3 };

/** The same story every time, ending now. */
export function writeScenario(now: number): Scenario {
  const dice = new Dice(SEED);
  const startsAt = startOfDay(now) - DAYS * DAY;
  const customers = draftCustomers(dice, CUSTOMERS);
  const openings = withLateContacts(startTimes(dice, startsAt, now).map((at) => opening(dice, { customers, startsAt: at })));
  const everyday = openings.map((one) => plan(dice, one, now));
  const staged = scenes().map((scene) => stage(dice, customers, { scene, now }));
  return { startsAt, customers, cases: [...everyday, ...staged] };
}

/** By count and not by chance, so that every month has some whichever day it is told. */
function withLateContacts(openings: readonly Opening[]): Opening[] {
  let complaints = 0;
  return openings.map((one) => {
    if (one.text.type !== 'complaint') return one;
    complaints += 1;
    return { ...one, isContactLate: complaints % LATE_CONTACT_EVERY === 0 };
  });
}

function startTimes(dice: Dice, from: number, now: number): number[] {
  const times: number[] = [];
  for (let day = from; day <= now; day += DAY) {
    const count = (PER_DAY[weekday(day)] ?? 10) + dice.between(-2, 2);
    for (let index = 0; index < count; index += 1) {
      times.push(day + Number(dice.weighted(HOURS)) * 3_600_000 + dice.between(0, 3_599_000));
    }
  }
  return times.filter((at) => at < now);
}

interface Setting {
  readonly customers: readonly CustomerDraft[];
  readonly startsAt: number;
  readonly type?: CaseText['type'];
  readonly channel?: Channel;
  readonly cast?: Partial<Cast>;
}

function opening(dice: Dice, { customers, startsAt, ...given }: Setting): Opening {
  const type = given.type ?? dice.weighted(TYPES);
  const text = dice.pick(casesOf(type));
  const channel = given.channel ?? (type === 'emergency' ? 'phone' : dice.weighted(CHANNELS));
  const customerIndex = Math.floor(customers.length * dice.next() ** 1.4);
  const customer = customers[customerIndex] ?? dice.pick(customers);
  const cast = { ...castFor(dice, channel), ...given.cast };
  return {
    text,
    wording: wordCase(dice, text, customer),
    channel,
    priority: priorityOf(dice, type),
    customerIndex,
    startsAt,
    isContactLate: false,
    cast,
  };
}

/** The demo accounts get more than their share, so that each has a desk full of history. */
function castFor(dice: Dice, channel: Channel): Cast {
  const technicians = [...accountsIn('field-1'), ...accountsIn('field-2')];
  const technician = dice.chance(0.2) ? 'technician' : dice.pick(technicians);
  return {
    desk: deskFor(dice, channel),
    dispatcher: dice.pick(accountsIn('dispatch')),
    technician,
    otherTechnician: dice.pick(technicians.filter((account) => account !== technician)),
    remote: dice.pick(accountsIn('remote')),
    handler: dice.pick(accountsIn('complaints')),
  };
}

function deskFor(dice: Dice, channel: Channel): string {
  if (channel === 'api') return 'integrator';
  if (channel === 'phone' || channel === 'visit')
    return dice.chance(0.24) ? 'agent' : dice.pick(accountsIn('hotline').filter((account) => account !== 'xumin'));
  return dice.chance(0.3) ? 'agent2' : dice.pick(accountsIn('online').filter((account) => account !== 'luojie'));
}

function priorityOf(dice: Dice, type: CaseText['type']): Priority {
  if (type === 'emergency') return 'urgent';
  if (type === 'complaint') return dice.chance(0.5) ? 'high' : 'normal';
  if (type === 'inquiry') return dice.chance(0.4) ? 'low' : 'normal';
  return dice.chance(0.12) ? 'high' : 'normal';
}

function plan(dice: Dice, opening: Opening, now: number): PlannedCase {
  const story = new Story(dice, opening);
  tell(story);
  return { opening, steps: story.steps.filter((step) => step.at <= now) };
}

/** A case that stands at a certain point now: told until it gets there, then drawn together into the time it may have taken. */
function stage(
  dice: Dice,
  customers: readonly CustomerDraft[],
  { scene, now }: { readonly scene: Scene; readonly now: number },
): PlannedCase {
  const startsAt = now - scene.hoursAgo * 3_600_000;
  for (;;) {
    const one = opening(dice, { customers, startsAt, ...scene });
    const story = new Story(dice, one);
    tell(story);
    const end = story.steps.findIndex((step) => step.stage === scene.until);
    if (end >= 0) return { opening: one, steps: drawTogether(story.steps.slice(0, end + 1), { from: startsAt, to: now - 4 * 60_000 }) };
  }
}

function drawTogether(steps: readonly StoryStep[], { from, to }: { readonly from: number; readonly to: number }): StoryStep[] {
  const last = steps.at(-1)?.at ?? from;
  const scale = last <= to ? 1 : (to - from) / (last - from);
  return steps.map((step) => ({ ...step, at: Math.round(from + (step.at - from) * scale) }));
}
