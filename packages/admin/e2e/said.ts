import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages as deskEn } from '../remotes/desk/src/locales/en/index.js';
import { messages as deskZh } from '../remotes/desk/src/locales/zh-CN/index.js';
import { messages as insightEn } from '../remotes/insight/src/locales/en.js';
import { messages as insightZh } from '../remotes/insight/src/locales/zh-CN.js';
import { messages as shellEn } from '../shell/src/locales/en.js';
import { messages as shellZh } from '../shell/src/locales/zh-CN.js';

/** Names what stands on the screen by its zh-CN words, in the language it is shown in. */
export interface Say {
  /** What the panel writes: all it may mean where one word of zh-CN stands for several. */
  words(zh: string): string | RegExp;
  /** What the organisation calls something: a type, a state, a figure. */
  name(zh: string): string;
}

type Texts = { readonly [key: string]: unknown };

const PLAYBOOKS = join(import.meta.dirname, '../../api/playbooks');

/** What a catalogue says in zh-CN, with what the other one says at the same place. */
function* pairsOf(zh: Texts, other: Texts): Generator<readonly [string, string]> {
  for (const [key, text] of Object.entries(zh)) {
    const said = other[key];
    if (typeof text === 'string' && typeof said === 'string') yield [text, said];
    else if (typeof text === 'object' && typeof said === 'object') yield* pairsOf(text as Texts, said as Texts);
  }
}

/** Every text in several languages of the playbooks that the demo stands on. */
function* namesOf(value: unknown, language: string): Generator<readonly [string, string]> {
  if (typeof value !== 'object' || value === null) return;
  const texts = value as Texts;
  const [zh, said] = [texts['zh-CN'], texts[language]];
  if (typeof zh === 'string' && typeof said === 'string') yield [zh, said];
  for (const inner of Object.values(texts)) yield* namesOf(inner, language);
}

function* playbookNames(language: string): Generator<readonly [string, string]> {
  for (const playbook of ['baseline', 'after-sales']) {
    for (const file of readdirSync(join(PLAYBOOKS, playbook))) {
      // Departments go by the one name that their organisation gave them.
      if (file === 'departments.json') continue;
      yield* namesOf(JSON.parse(readFileSync(join(PLAYBOOKS, playbook, file), 'utf8')), language);
    }
  }
}

const HOLE = /\{\{\s*\w+\s*\}\}/g;
const HOLE_AND_WORDS = /\p{Script=Han}.*\{\{|\}\}.*\p{Script=Han}/u;
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A sentence with holes as a pattern that finds what stands in them. */
function patternOf(sentence: string): RegExp {
  return new RegExp(`^${sentence.split(HOLE).map(literally).join('(.+)')}$`);
}

function panelPairs(): (readonly [string, string])[] {
  return [...pairsOf(deskZh, deskEn), ...pairsOf(insightZh, insightEn), ...pairsOf(shellZh, shellEn)];
}

/** In zh-CN the words themselves; in English what the catalogues and the playbooks say for them, sentences with what was put into them. */
export function sayingIn(language: 'zh-CN' | 'en'): Say {
  if (language === 'zh-CN') return { words: (zh) => zh, name: (zh) => zh };
  const names = new Map(playbookNames(language));
  const pairs = [...panelPairs(), ...names];
  // What is holes alone finds everything.
  const sentences = pairs.filter(([zh]) => HOLE_AND_WORDS.test(zh)).sort(([one], [other]) => other.length - one.length);
  const name = (zh: string): string => pairs.find(([words]) => words === zh)?.[1] ?? filledIn(zh) ?? zh;
  function filledIn(zh: string): string | undefined {
    for (const [sentence, said] of sentences) {
      const found = patternOf(sentence).exec(zh)?.slice(1);
      if (!found) continue;
      const holes = (sentence.match(HOLE) ?? []).map((hole, index) => [hole, name(found[index] ?? '')] as const);
      return said.replace(HOLE, (hole) => new Map(holes).get(hole) ?? hole);
    }
    return undefined;
  }
  const words = (zh: string): string | RegExp => {
    const said = new Set(pairs.filter(([one]) => one === zh).map(([, other]) => other));
    return said.size > 1 ? new RegExp([...said].map(literally).join('|'), 'i') : name(zh);
  };
  return { words, name: (zh) => names.get(zh) ?? name(zh) };
}

/** In which the long journeys are gone through: as most will see the panel, and as unlike it as it gets. */
export const SHOWN = [
  { title: 'zh-CN, light', said: sayingIn('zh-CN'), browser: { locale: 'zh-CN', colorScheme: 'light' } },
  { title: 'English, dark', said: sayingIn('en'), browser: { locale: 'en', colorScheme: 'dark' } },
] as const;
