import { MeaningChip, useFormat, useNow } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { FirstDuty_DutyFragment } from '../gql/graphql.js';
import { dutyLook } from './duty-chip.rules.js';

/** How one obligation stands, in words, a mark and a colour; pointing at it tells since when and by when. */
export function DutyChip({ duty }: { readonly duty: FirstDuty_DutyFragment }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { meaning, word } = dutyLook(duty, useNow().getTime());
  const { startedAt, dueAt, endedAt, waivedBy } = duty;
  const told = [
    t('first.sinceAt', { at: format.dateTime(startedAt) }),
    ...(dueAt == null ? [] : [t('first.dueAt', { at: format.dateTime(dueAt) })]),
    ...(endedAt == null ? [] : [t('first.endedAt', { at: format.dateTime(endedAt) })]),
    ...(waivedBy == null ? [] : [t('first.waivedBy', { person: waivedBy.name })]),
  ];
  const at = endedAt ?? dueAt;
  return (
    <span title={told.join(' · ')}>
      <MeaningChip meaning={meaning}>{t(`first.chip.${word}`, { at: at == null ? '' : format.smart(at) })}</MeaningChip>
    </span>
  );
}
