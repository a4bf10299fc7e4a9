import { useFormat } from '@shouwen/admin-kit';

/** `05-08 周五`; with the year where it is another one. */
export function useDayTitle(): (at: string) => string {
  const format = useFormat();
  return (at) => {
    const day = format.day(at);
    const isThisYear = day.slice(0, 4) === format.day(new Date().toISOString()).slice(0, 4);
    return `${isThisYear ? day.slice(5) : day} ${format.weekday(at)}`;
  };
}
