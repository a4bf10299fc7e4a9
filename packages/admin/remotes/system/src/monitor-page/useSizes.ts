import { currentLanguage } from '@shouwen/admin-kit';
import { bytesIn, millisecondsIn } from './figures.rules.js';

/** Sizes and times of machines in the viewer's language. */
export function useSizes() {
  const language = currentLanguage();
  return {
    bytes: (value: number): string => bytesIn(value, language),
    milliseconds: (value: number): string => millisecondsIn(value, language),
  };
}
