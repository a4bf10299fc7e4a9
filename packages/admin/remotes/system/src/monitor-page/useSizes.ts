import { currentLanguage, useFormat } from '@shouwen/admin-kit';
import { millisecondsIn } from './figures.rules.js';

/** Sizes and times of machines in the viewer's language. */
export function useSizes() {
  const { bytes } = useFormat();
  const language = currentLanguage();
  return { bytes, milliseconds: (value: number): string => millisecondsIn(value, language) };
}
