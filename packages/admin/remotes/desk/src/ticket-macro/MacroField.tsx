import { useQuery } from '@apollo/client/react';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type Macro_MacroFragment, MacroChoicesDocument } from '../gql/graphql.js';
import { useMacroWords } from '../macros/useMacroWords.js';
import styles from './Macro.module.css';

/** Those that are for the ticket; without one, all. */
export function useMacros(ticketId: string | null): { readonly macros: readonly Macro_MacroFragment[]; readonly isLoading: boolean } {
  const { data, loading } = useQuery(MacroChoicesDocument, { variables: { ticketId }, fetchPolicy: 'cache-and-network' });
  return { macros: data?.macros.nodes ?? [], isLoading: loading && data === undefined };
}

/** Finds a macro by a few letters of its title, or of what it does. */
export function MacroField({ ticketId = null }: { readonly ticketId?: string | null }) {
  const { t } = useTranslation('desk');
  const { macros, isLoading } = useMacros(ticketId);
  const does = useMacroWords();
  const options = macros.map((macro) => ({ value: macro.id, label: macro.title, does: does(macro).join(' → ') }));
  return (
    <Form.Item name="macroId" label={t('macros.one')} rules={[{ required: true, message: t('required') }]}>
      <Select
        autoFocus
        loading={isLoading}
        placeholder={t('macros.search')}
        showSearch={{ filterOption: (input, option) => `${option?.label} ${option?.does}`.toLowerCase().includes(input.toLowerCase()) }}
        options={options}
        optionRender={({ label, data }) => (
          <span className={styles.option}>
            <span>{label}</span>
            <span className={styles.does}>{data.does}</span>
          </span>
        )}
        notFoundContent={t('macros.none')}
      />
    </Form.Item>
  );
}
