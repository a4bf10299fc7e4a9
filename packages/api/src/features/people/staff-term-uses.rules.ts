import type { PositionBook } from './position.rules.js';

export const wordKey = (kind: string, code: string): string => `${kind}:${code}`;

/** How often each word is spoken of by positions, those out of use included, and by other words. */
export function wordsInBook({ all, terms }: Pick<PositionBook, 'all' | 'terms'>): Map<string, number> {
  const keys = [
    ...terms.flatMap(({ groupCode }) => (groupCode === null ? [] : [wordKey('group', groupCode)])),
    ...all.flatMap(({ requirements, profile, certificates }) => [
      ...(requirements.education === undefined ? [] : [wordKey('education', requirements.education)]),
      ...profile.map(({ competency }) => wordKey('competency', competency)),
      ...profile.flatMap(({ level }) => (level === undefined ? [] : [wordKey('level', level)])),
      ...certificates.map((code) => wordKey('certificate', code)),
    ]),
  ];
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
