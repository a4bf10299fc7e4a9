import type { Language } from '@shouwen/shared';
import type { Exclusion } from './assign/exclusion.rules.js';
import type { QueuePreference, QueueStrategy } from './queue.rules.js';

/** What is told of a decision; names are those the viewer may read. */
export interface Told {
  readonly queue: string;
  readonly versionNumber: number;
  /** Null: nobody gets it now. */
  readonly person: string | null;
  readonly strategy: QueueStrategy;
  readonly preference: QueuePreference | null;
  readonly weight: number;
  readonly chosen: { readonly load: number; readonly capacity: number } | null;
  /** How many could get it. */
  readonly inLine: number;
  readonly excluded: ReadonlyMap<Exclusion, number>;
}

interface Words {
  readonly byRule: (queue: string, version: number) => string;
  readonly strategies: Readonly<Record<QueueStrategy, string>>;
  readonly preferences: Readonly<Record<QueuePreference, string>>;
  readonly chosen: (person: string, why: string, inLine: number) => string;
  readonly room: (load: number, weight: number, capacity: number) => string;
  readonly nobody: string;
  readonly excluded: (count: number, why: string) => string;
  readonly exclusions: Readonly<Record<Exclusion, string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    byRule: (queue, version) => `按队列“${queue}”的规则（第 ${version} 版）`,
    strategies: {
      manual: '人工派单',
      round_robin: '轮流派单，轮到最早的一位',
      least_open: '派给手上最少的一位',
      weighted: '按份额轮流派单，轮到最早的一位',
    },
    preferences: { last_handler: '上次办理该客户工单的人优先', customer_owner: '客户负责人优先', ticket_owner: '首问责任人优先' },
    chosen: (person, why, inLine) => `派给${person}：${why}；当时有 ${inLine} 人可接`,
    room: (load, weight, capacity) => `手上 ${load}，此单计 ${weight}，上限 ${capacity}`,
    nobody: '现在没有人可接',
    excluded: (count, why) => `${count} 人未参与：${why}`,
    exclusions: {
      ...{ offline: '不在线', busy: '忙碌', on_break: '小休', outside_hours: '不在工作时间' },
      ...{ not_certified: '缺少所需证书', at_capacity: '手上已满' },
    },
  },
  'zh-TW': {
    byRule: (queue, version) => `依佇列「${queue}」的規則（第 ${version} 版）`,
    strategies: {
      manual: '人工派單',
      round_robin: '輪流派單，輪到最早的一位',
      least_open: '派給手上最少的一位',
      weighted: '依份額輪流派單，輪到最早的一位',
    },
    preferences: { last_handler: '上次處理該客戶工單的人優先', customer_owner: '客戶負責人優先', ticket_owner: '首問責任人優先' },
    chosen: (person, why, inLine) => `派給${person}：${why}；當時有 ${inLine} 人可接`,
    room: (load, weight, capacity) => `手上 ${load}，此單計 ${weight}，上限 ${capacity}`,
    nobody: '現在沒有人可接',
    excluded: (count, why) => `${count} 人未參與：${why}`,
    exclusions: {
      ...{ offline: '不在線上', busy: '忙碌', on_break: '小休', outside_hours: '不在工作時間' },
      ...{ not_certified: '缺少所需證書', at_capacity: '手上已滿' },
    },
  },
  en: {
    byRule: (queue, version) => `By the rules of the queue “${queue}”, version ${version}`,
    strategies: {
      ...{ manual: 'somebody chooses', round_robin: 'each in turn, and theirs came first' },
      ...{ least_open: 'they had least in hand', weighted: 'each in turn by their share, and theirs came first' },
    },
    preferences: {
      last_handler: "whoever had the customer's last ticket goes first",
      ...{ customer_owner: 'whoever looks after the customer goes first', ticket_owner: 'the first receiver goes first' },
    },
    chosen: (person, why, inLine) => `Given to ${person}: ${why}; ${inLine} could get it`,
    room: (load, weight, capacity) => `${load} in hand, this ticket counts ${weight}, the limit is ${capacity}`,
    nobody: 'Nobody can get it now',
    excluded: (count, why) => `${count} left out: ${why}`,
    exclusions: {
      ...{ offline: 'not there', busy: 'busy', on_break: 'on a break', outside_hours: 'outside working hours' },
      ...{ not_certified: 'without a certificate it asks for', at_capacity: 'no room' },
    },
  },
};

/** How a ticket came to somebody, line by line. */
export function explain(language: Language, { queue, versionNumber, person, strategy, preference, chosen, ...told }: Told): string[] {
  const words = WORDS[language];
  const why = preference ? words.preferences[preference] : words.strategies[strategy];
  const decided =
    person === null || !chosen
      ? [words.nobody]
      : [words.chosen(person, why, told.inLine), words.room(chosen.load, told.weight, chosen.capacity)];
  const left = [...told.excluded].map(([exclusion, count]) => words.excluded(count, words.exclusions[exclusion]));
  return [words.byRule(queue, versionNumber), ...decided, ...left];
}
