import { useQuery } from '@apollo/client/react';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { markFact, SCREEN_FACTS, TICKET_COLUMNS, TICKET_SCREENS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { TicketTypeTreesDocument } from '../gql/graphql.js';

/** What each screen of tickets of the type leaves out, and which columns their list shows (TKT-91). */
export function ScreenFields() {
  const { t } = useTranslation('processes');
  const trees = (useQuery(TicketTypeTreesDocument).data?.categorySchemes.nodes ?? []).filter(({ isMain }) => !isMain);
  const marks = trees.map(({ code, name }) => ({ value: markFact(code), label: name }));
  const facts = (codes: readonly string[]) => codes.map((value) => ({ value, label: t(`types.fact.${value}`) }));
  return (
    <>
      {TICKET_SCREENS.map((screen) => (
        <Form.Item key={screen} name={['screens', screen]} label={t(`types.screen.${screen}`)}>
          <Select
            mode="multiple"
            aria-label={t(`types.screen.${screen}`)}
            placeholder={t('types.showsAll')}
            options={[...facts(SCREEN_FACTS[screen]), ...marks]}
            optionFilterProp="label"
          />
        </Form.Item>
      ))}
      <Form.Item name={['screens', 'columns']} label={t('types.screen.columns')} extra={t('types.screensHint')}>
        <Select
          mode="multiple"
          aria-label={t('types.screen.columns')}
          placeholder={t('types.usualColumns')}
          options={facts(TICKET_COLUMNS)}
          optionFilterProp="label"
        />
      </Form.Item>
    </>
  );
}
