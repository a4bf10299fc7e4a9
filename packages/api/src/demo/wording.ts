import type { CustomerDraft } from './customer-list.js';
import type { Dice } from './random.js';
import type { StaffMember } from './staff-list.js';
import type { CaseText } from './texts/case-text.js';
import { type MessageKind, sentencesFor } from './texts/messages.js';
import { APPLIANCES, ERROR_CODES, MODELS, PARTS, SLOTS } from './texts/words.js';

/** A case in its final words, and how to say things about it. */
export interface Wording {
  readonly subject: string;
  readonly description: string;
  readonly cause: string;
  readonly measure: string;
  /** A sentence of this kind, filled in; `more` adds words such as names. */
  say(kind: MessageKind, more?: Readonly<Record<string, string>>): string;
}

/** Which models go with a wording, where an appliance has several sorts. */
const SORTS: readonly (readonly [said: RegExp, models: readonly string[]])[] = [
  [/壁挂炉/, ['LN1GBQ26']],
  [/电热水器|电加热|加热管|镁棒|泄压|内胆|承重/, ['ES80-X2', 'ES60-A1']],
  [/燃气|打不着火|熄火|烟道|点火|零冷水|多少升/, ['JSQ30-T5', 'JSQ24-H3']],
  [/波轮/, ['XQB90-828']],
  [/对开门/, ['BCD-510W', 'BCD-606K']],
  [/柜机/, ['KFR-50LW', 'KFR-72LW']],
  [/挂机|卧室/, ['KFR-35GW', 'KFR-26GW']],
  [/中央空调/, ['MDV-120W']],
];

/** Words that name the appliance already. */
const NAMED: Readonly<Record<string, RegExp>> = {
  aircon: /空调|柜机|挂机/,
  fridge: /冰箱|冷藏柜/,
  washer: /洗衣机|烘干机|洗烘/,
  purifier: /净水器|直饮机|前置/,
  stove: /灶/,
  heater: /热水器|壁挂炉/,
  hood: /油烟机|烟灶/,
};

export function wordCase(dice: Dice, text: CaseText, customer: CustomerDraft): Wording {
  const ownKind = text.category.split('-')[0] ?? '';
  const kind = ownKind in MODELS ? ownKind : dice.pick(Object.keys(MODELS));
  const words: Record<string, string> = {
    ...Object.fromEntries(Object.keys(MODELS).map((other) => [other, productOf(dice, other)])),
    model: ownKind === kind ? modelFor(dice, kind, text) : productOf(dice, kind),
    code: dice.pick(ERROR_CODES[kind] ?? ['E1']),
    part: dice.pick(PARTS[kind] ?? ['主控板']),
    slot: dice.pick(SLOTS),
    year: String(dice.between(1, 8)),
    floor: String(dice.between(3, 26)),
    order: `DD${dice.between(10_000_000, 99_999_999)}`,
    fee: String(dice.between(6, 48) * 10),
    days: String(dice.between(1, 3)),
    customer: addressed(customer),
  };
  const subject = withAppliance(fill(text.subject, words), kind, words.model ?? '');
  const own = { cause: fill(text.cause, words), measure: fill(text.measure, words), problem: subject.replace(/^投诉：/, '').slice(0, 30) };
  return {
    subject,
    description: fill(text.description, words),
    cause: own.cause,
    measure: own.measure,
    say: (messages, more = {}) => fill(dice.pick(sentencesFor(messages, text.type)), { ...words, ...own, ...more }),
  };
}

/** What a message needs to name a colleague. */
export function technicianWords({ name }: StaffMember): Readonly<Record<string, string>> {
  return { technician: name, technicianSurname: [...name][0] ?? '' };
}

function fill(template: string, words: Readonly<Record<string, string>>): string {
  return closeUp(template.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole));
}

/** A space parts Chinese from Latin words; a Chinese word put in the place of a Latin one needs none. */
function closeUp(text: string): string {
  return text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}

function productOf(dice: Dice, kind: string): string {
  return `${APPLIANCES[kind] ?? ''} ${dice.pick(MODELS[kind] ?? [''])}`;
}

function modelFor(dice: Dice, kind: string, { subject, description, cause }: CaseText): string {
  const said = `${subject}${description}${cause}`;
  const models = MODELS[kind] ?? [''];
  const sort = SORTS.find(([pattern, sorts]) => pattern.test(said) && sorts.some((model) => models.includes(model)));
  return dice.pick(sort?.[1] ?? models);
}

/** A subject names its appliance, also where the model stands alone. */
function withAppliance(subject: string, kind: string, model: string): string {
  return NAMED[kind]?.test(subject) || !subject.includes(model) ? subject : closeUp(subject.replace(model, `${APPLIANCES[kind]} ${model}`));
}

/** Characters of given names that are hardly ever a man's. */
const WOMANLY = /[英娟芳兰梅燕桐怡华琪红珍婷玲曦花静霞凤慧敏诗菊美雪琴]/;

function addressed({ kind, name }: CustomerDraft): string {
  if (kind === 'company') return `${name}的老师`;
  const [surname = '', ...given] = [...name];
  return `${surname}${WOMANLY.test(given.join('')) ? '女士' : '先生'}`;
}
