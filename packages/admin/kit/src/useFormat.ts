import { useTranslation } from 'react-i18next';
import {
  bytesIn,
  clockOf,
  dayOf,
  durationIn,
  fullTime,
  houseDayOf,
  numberIn,
  percentIn,
  relativeTime,
  shortDuration,
  smartTime,
  weekdayOf,
} from './format.js';
import { currentLanguage } from './i18n.js';

/** Numbers and times in the viewer's language and clock. Instants come as the API's ISO strings. */
export function useFormat() {
  const { t } = useTranslation('kit');
  const language = currentLanguage();
  return {
    number: (value: number, digits = 1): string => numberIn(value, language, digits),
    percent: (fraction: number, digits = 1): string => percentIn(fraction, language, digits),
    /** `1.8 MB`. */
    bytes: (bytes: number): string => bytesIn(bytes, language),
    /** `3.4 小时`, split for figures by `durationParts`. */
    duration: (seconds: number): string => {
      const { value, unit } = durationIn(seconds);
      return t(`duration.${unit}`, { value: numberIn(value, language) });
    },
    durationParts: (seconds: number): { readonly value: string; readonly unit: string } => {
      const { value, unit } = durationIn(seconds);
      return { value: numberIn(value, language), unit: t(`durationUnit.${unit}`) };
    },
    durationShort: shortDuration,
    day: (at: string): string => dayOf(new Date(at)),
    /** The day in the organisation's calendar, which the API's dates are of. */
    houseDay: (at: string): string => houseDayOf(new Date(at)),
    weekday: (at: string): string => weekdayOf(new Date(at), language),
    time: (at: string): string => clockOf(new Date(at)),
    dateTime: (at: string): string => fullTime(new Date(at), language),
    smart: (at: string): string => smartTime(new Date(at), new Date()),
    relative: (at: string): string => relativeTime(new Date(at), new Date(), language),
  };
}
