import { ClauseLines, MatchField, useTicketFacts } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';

/** For which tickets a macro is. */
export function MacroFitFields() {
  const { t } = useTranslation('desk');
  const { facts, valuesOf } = useTicketFacts({ withStates: true });
  return (
    <>
      <MatchField name={['appliesWhen', 'match']} label={t('macros.appliesTo')} extra={t('macros.appliesToHint')} />
      <ClauseLines name={['appliesWhen', 'clauses']} title={t('macros.clauses')} facts={facts} valuesOf={valuesOf} />
    </>
  );
}
