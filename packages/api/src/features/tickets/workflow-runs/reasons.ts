import { type Language, type LocalText, messageOf } from '@shouwen/shared';
import type { Refusal } from '../../../kernel/decision.js';

/** Why something was refused, for whoever reads it later in whatever language. */
export function reasonsOf(refusalIn: (language: Language) => Refusal): LocalText {
  const say = (language: Language): string => {
    const { code, params } = refusalIn(language);
    return messageOf(code, language, params);
  };
  return { 'zh-CN': say('zh-CN'), 'zh-TW': say('zh-TW'), en: say('en') };
}
