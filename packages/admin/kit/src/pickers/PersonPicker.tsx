import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Select, type SelectProps } from '../antd.js';
import { PersonPickerChosenDocument, PersonPickerDocument, type PersonPickerQuery } from '../gql/graphql.js';
import styles from './pickers.module.css';
import { useServerSearch } from './useServerSearch.js';

type Person = PersonPickerQuery['people']['nodes'][number];

interface Props extends Pick<SelectProps, 'id' | 'disabled' | 'autoFocus' | 'placeholder' | 'aria-label' | 'status' | 'className'> {
  readonly value?: string | null;
  readonly onChange?: (personId: string | undefined) => void;
  /** Only people who work there. */
  readonly departmentId?: string | null;
  readonly includeSubtree?: boolean;
  /** For work on tickets of this type: says who lacks a certificate it asks for, and offers them only where that is allowed. */
  readonly ticketTypeId?: string;
}

/** People who are active, found by name, account or position; the server searches. */
export function PersonPicker({ value, onChange, departmentId, includeSubtree = true, ticketTypeId, ...select }: Props) {
  const { t } = useTranslation('kit');
  const { search, setText, offer } = useServerSearch();
  const filter = {
    isActive: true,
    ...(search !== '' && { search }),
    ...(departmentId != null && { departmentIds: [departmentId], includeSubtree }),
  };
  const { data, previousData, loading } = useQuery(PersonPickerDocument, {
    variables: { filter, first: 30, isForWork: ticketTypeId !== undefined },
  });
  const chosen = useQuery(PersonPickerChosenDocument, value == null ? skipToken : { variables: { id: value } }).data?.person;
  const found = (data ?? previousData)?.people.nodes ?? [];
  const people = chosen == null || found.some(({ id }) => id === chosen.id) || search !== '' ? found : [chosen, ...found];
  const { options, isAsking } = offer(
    people.map((person) => optionOf(person, ticketTypeId)),
    loading,
  );
  return (
    <Select
      allowClear
      placeholder={t('picker.person')}
      {...select}
      showSearch={{ filterOption: false, onSearch: setText }}
      value={value ?? undefined}
      onChange={(id: string | undefined) => onChange?.(id)}
      options={options}
      loading={isAsking}
      notFoundContent={isAsking ? t('loading') : t('picker.nothing')}
      optionRender={({ data: option }) => (
        <span className={styles.option}>
          {option.label}
          {option.lacks !== '' && <span className={styles.warning}>{t('picker.lacks', { certificates: option.lacks })}</span>}
          <span className={styles.side}>{option.side}</span>
        </span>
      )}
      labelRender={({ label, value: id }) => label ?? (chosen?.id === id ? chosen?.name : '…')}
      popupMatchSelectWidth={false}
      styles={{ popup: { root: { minWidth: 280 } } }}
    />
  );
}

type Offered = Omit<Person, 'certificateGaps'> & Pick<Partial<Person>, 'certificateGaps'>;

function optionOf({ id, name, department, position, certificateGaps = [] }: Offered, ticketTypeId: string | undefined) {
  const gap = certificateGaps.find(({ ticketType }) => ticketType.id === ticketTypeId);
  return {
    value: id,
    label: name,
    disabled: gap?.isBlocking === true,
    lacks: gap?.missing.map((certificate) => certificate.name).join(', ') ?? '',
    side: [department?.name, position].filter(Boolean).join(' · '),
  };
}
