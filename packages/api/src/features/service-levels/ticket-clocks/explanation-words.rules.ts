import { type Language, type LocalText, textIn } from '@shouwen/shared';
import type { ClockStep } from './explanation.rules.js';

const SENTENCES: Readonly<Record<ClockStep['kind'], LocalText>> = {
  used: { 'zh-CN': '已用 {time}，承诺 {of}', 'zh-TW': '已用 {time}，承諾 {of}', en: '{time} used of {of}' },
  over: { 'zh-CN': '超出 {time}', 'zh-TW': '超出 {time}', en: '{time} over' },
  outside_hours: {
    'zh-CN': '{time} 在工作时间之外，不计',
    'zh-TW': '{time} 在工作時間之外，不計',
    en: '{time} outside of working hours, not counted',
  },
  waited: { 'zh-CN': '{time} 处于“{state}”，不计', 'zh-TW': '{time} 處於「{state}」，不計', en: '{time} in “{state}”, not counted' },
  holiday: { 'zh-CN': '{days} {name}放假', 'zh-TW': '{days} {name}放假', en: '{days} off: {name}' },
  makeup: { 'zh-CN': '{days} 为调休上班日', 'zh-TW': '{days} 為補班日', en: '{days} is a make-up workday' },
  estimated: {
    'zh-CN': '时限之前的放假安排尚未公布，为估算',
    'zh-TW': '時限之前的放假安排尚未公布，為估算',
    en: 'The holidays before the deadline are not declared yet: it is an estimate',
  },
};

const UNITS: readonly { readonly seconds: number; readonly names: LocalText }[] = [
  { seconds: 86_400, names: { 'zh-CN': '天', 'zh-TW': '天', en: 'd' } },
  { seconds: 3600, names: { 'zh-CN': '小时', 'zh-TW': '小時', en: 'h' } },
  { seconds: 60, names: { 'zh-CN': '分钟', 'zh-TW': '分鐘', en: 'min' } },
  { seconds: 1, names: { 'zh-CN': '秒', 'zh-TW': '秒', en: 's' } },
];

/** `2 h 10 min`: the two largest units that say anything. Time that is worked is not told in days, whose length calendars decide. */
export function lengthIn(seconds: number, language: Language, { inDays = false } = {}): string {
  const parts: string[] = [];
  let left = seconds;
  for (const unit of inDays ? UNITS : UNITS.slice(1)) {
    const count = Math.floor(left / unit.seconds);
    left -= count * unit.seconds;
    if (count > 0) parts.push(`${count} ${textIn(unit.names, language)}`);
  }
  return parts.slice(0, 2).join(' ') || `0 ${textIn({ 'zh-CN': '分钟', 'zh-TW': '分鐘', en: 'min' }, language)}`;
}

/** A step as a line, in the language of whoever asks. */
export function sentenceOf(
  step: ClockStep,
  { language, stateName }: { readonly language: Language; stateName(id: string): string },
): string {
  const words = wordsOf(step, language, stateName);
  return Object.entries(words).reduce((text, [name, word]) => text.replace(`{${name}}`, word), textIn(SENTENCES[step.kind], language));
}

function wordsOf(step: ClockStep, language: Language, stateName: (id: string) => string): Readonly<Record<string, string>> {
  switch (step.kind) {
    case 'used':
      return { time: lengthIn(step.seconds, language), of: lengthIn(step.ofSeconds, language) };
    case 'over':
      return { time: lengthIn(step.seconds, language) };
    case 'outside_hours':
      return { time: lengthIn(step.seconds, language, { inDays: true }) };
    case 'waited':
      return { time: lengthIn(step.seconds, language, { inDays: true }), state: step.stateId === null ? '' : stateName(step.stateId) };
    case 'holiday':
      return { days: step.from === step.to ? step.from : `${step.from} – ${step.to}`, name: step.name ?? '' };
    case 'makeup':
      return { days: step.date };
    case 'estimated':
      return {};
  }
}
