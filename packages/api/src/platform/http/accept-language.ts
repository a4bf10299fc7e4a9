import { LANGUAGES, type Language } from '@shouwen/shared';

const known = new Map<string, Language>();

/** The first language of an `Accept-Language` header that the product speaks; the browsers' few spellings are remembered. */
export function acceptedLanguage(header: string | undefined): Language {
  if (!header) return LANGUAGES[0];
  const language = known.get(header) ?? parse(header);
  if (known.size < 500) known.set(header, language);
  return language;
}

function parse(header: string): Language {
  const wishes = header.split(',').map((part, order) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = Number(/q=([\d.]+)/.exec(parameters.join(';'))?.[1] ?? 1);
    return { tag, quality, order };
  });
  wishes.sort((a, b) => b.quality - a.quality || a.order - b.order);
  for (const { tag } of wishes) {
    if (/^zh-(tw|hk|mo|hant)/.test(tag)) return 'zh-TW';
    if (tag.startsWith('zh')) return 'zh-CN';
    if (tag.startsWith('en')) return 'en';
  }
  return LANGUAGES[0];
}
