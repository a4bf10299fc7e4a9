import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Select, type SelectProps } from '../antd.js';
import { DepartmentPickerChosenDocument, DepartmentPickerDocument, type DepartmentPickerQuery } from '../gql/graphql.js';
import styles from './pickers.module.css';
import { flattenTree } from './tree.rules.js';
import { useServerSearch } from './useServerSearch.js';

type Node = DepartmentPickerQuery['departments']['nodes'][number];

interface Props extends Pick<SelectProps, 'id' | 'disabled' | 'autoFocus' | 'placeholder' | 'aria-label' | 'status' | 'className'> {
  readonly value?: string | null;
  readonly onChange?: (departmentId: string | undefined, name?: string) => void;
  /** Cannot be chosen, and neither can what lies below (moving a department into itself). */
  readonly excludeIds?: readonly string[];
  readonly allowClear?: boolean;
}

/** As many as one page of the API holds; an organisation with more is searched. */
const MOST = 100;

/** Departments in use: the tree as far as it fits, and by name or code whatever the server finds, with the way to it. */
export function DepartmentPicker({ value, onChange, excludeIds = [], ...select }: Props) {
  const { t } = useTranslation('kit');
  const { search, setText, offer } = useServerSearch();
  const filter = { isArchived: false, ...(search !== '' && { search }) };
  const { data, previousData, loading } = useQuery(DepartmentPickerDocument, { variables: { filter, first: MOST } });
  const found = (data ?? previousData)?.departments.nodes ?? [];
  const isMissing = value != null && !loading && !found.some(({ id }) => id === value);
  const chosen = useQuery(DepartmentPickerChosenDocument, isMissing ? { variables: { id: value } } : skipToken).data?.department;
  const known = optionsOf(chosen != null && search === '' ? [chosen, ...found] : found, { excludeIds, isFlat: search !== '' });
  const { options, isAsking } = offer(known, loading);
  return (
    <Select
      placeholder={t('picker.department')}
      {...select}
      showSearch={{ filterOption: false, onSearch: setText }}
      value={value}
      onChange={(id: string | undefined, option) => onChange?.(id, Object(option).label)}
      options={options}
      loading={isAsking}
      notFoundContent={isAsking ? t('loading') : t('picker.nothing')}
      labelRender={({ label, value: id }) => label ?? (chosen?.id === id ? chosen?.name : '…')}
      optionRender={({ data }) => (
        <span className={styles.option} style={{ paddingInlineStart: data.level * 16 }}>
          {data.label}
          <span className={styles.side}>{data.side}</span>
        </span>
      )}
      popupMatchSelectWidth={false}
      styles={{ popup: { root: { minWidth: 280 } } }}
    />
  );
}

interface Asked {
  readonly excludeIds: readonly string[];
  /** Hits stand below each other with the way to each; otherwise the indent shows where a department hangs. */
  readonly isFlat: boolean;
}

function optionsOf(nodes: readonly Node[], { excludeIds, isFlat }: Asked) {
  const items = nodes.map((node) => ({ ...node, parentId: node.parent?.id ?? null }));
  const rows = isFlat ? items.map((item) => ({ item, level: 0 })) : flattenTree(items);
  return rows.map(({ item, level }) => ({
    value: item.id,
    label: item.name,
    side: isFlat ? item.ancestors.map(({ name }) => name).join(' / ') : item.code,
    level,
    disabled: [item, ...item.ancestors].some(({ id }) => excludeIds.includes(id)),
  }));
}
