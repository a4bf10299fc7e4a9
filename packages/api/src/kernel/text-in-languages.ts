import type { LocalText } from '@shouwen/shared';

export interface TextView {
  readonly zhCN: string;
  readonly zhTW: string | null;
  readonly en: string | null;
}

/** A stored text with every language beside its name, as GraphQL shows it. */
export function textInLanguages(text: LocalText): TextView {
  return { zhCN: text['zh-CN'], zhTW: text['zh-TW'] ?? null, en: text.en ?? null };
}
