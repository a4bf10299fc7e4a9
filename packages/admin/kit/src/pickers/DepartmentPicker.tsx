import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Select, type SelectProps } from '../antd.js';
import { DepartmentPickerDocument, type DepartmentPickerQuery } from '../gql/graphql.js';
import styles from './pickers.module.css';
import { flattenTree } from './tree.rules.js';

type Node = DepartmentPickerQuery['departments']['nodes'][number];

interface Props extends Pick<SelectProps, 'id' | 'disabled' | 'autoFocus' | 'placeholder' | 'aria-label' | 'status' | 'className'> {
  readonly value?: string | null;
  readonly onChange?: (departmentId: string | undefined) => void;
  /** Cannot be chosen, and neither can what lies below (moving a department into itself). */
  readonly excludeIds?: readonly string[];
  readonly allowClear?: boolean;
}

/** The department tree as a searchable list: name or code finds, the indent shows where it hangs. */
export function DepartmentPicker({ value, onChange, excludeIds = [], ...select }: Props) {
  const { t } = useTranslation('kit');
  const { nodes, loading } = useAllDepartments();
  const options = useMemo(() => optionsOf(nodes, excludeIds), [nodes, excludeIds]);
  return (
    <Select
      placeholder={t('picker.department')}
      {...select}
      showSearch={{ filterOption: (text, option) => `${option?.label} ${option?.code}`.toLowerCase().includes(text.trim().toLowerCase()) }}
      value={value ?? undefined}
      onChange={(id: string | undefined) => onChange?.(id)}
      options={options}
      loading={loading}
      notFoundContent={loading ? t('loading') : t('picker.nothing')}
      optionRender={({ data }) => (
        <span className={styles.option} style={{ paddingInlineStart: data.level * 16 }}>
          {data.label}
          <span className={styles.side}>{data.code}</span>
        </span>
      )}
      popupMatchSelectWidth={false}
      styles={{ popup: { root: { minWidth: 280 } } }}
    />
  );
}

function useAllDepartments(): { readonly nodes: readonly Node[]; readonly loading: boolean } {
  const { data, loading, fetchMore } = useQuery(DepartmentPickerDocument, { variables: { first: 100 } });
  const page = data?.departments.pageInfo;
  useEffect(() => {
    if (page?.hasNextPage === true) void fetchMore({ variables: { after: page.endCursor } });
  }, [page, fetchMore]);
  return { nodes: data?.departments.nodes ?? [], loading };
}

function optionsOf(nodes: readonly Node[], excludeIds: readonly string[]) {
  const items = nodes.map((node) => ({ ...node, parentId: node.parent?.id ?? null }));
  const isExcluded = new Set(excludeIds);
  return flattenTree(items).map(({ item, level }) => {
    // Parents come first, so an excluded one has marked its children by the time they are reached.
    if (item.parentId !== null && isExcluded.has(item.parentId)) isExcluded.add(item.id);
    return { value: item.id, label: item.name, code: item.code, level, disabled: isExcluded.has(item.id) };
  });
}
