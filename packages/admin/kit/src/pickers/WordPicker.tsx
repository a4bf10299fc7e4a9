import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Select, type SelectProps } from '../antd.js';
import { WordPickerDocument, type WordPickerQueryVariables } from '../gql/graphql.js';
import { Tag } from '../ui/marks.js';
import { useServerSearch } from './useServerSearch.js';

interface Word {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

interface Props
  extends Pick<SelectProps, 'id' | 'disabled' | 'autoFocus' | 'placeholder' | 'aria-label' | 'status' | 'className' | 'style'> {
  readonly list: WordPickerQueryVariables['list'];
  /** By what words are held: most things keep the code. */
  readonly by?: 'code' | 'id';
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  /** What is chosen now: it may be out of use. */
  readonly current?: Word | null | undefined;
}

/** A word of one of the organisation's lists. */
export function WordPicker({ list, by = 'code', value, onChange, current, ...select }: Props) {
  const { t } = useTranslation('kit');
  const { search, setText, offer } = useServerSearch();
  const { data, previousData, loading } = useQuery(WordPickerDocument, { variables: { list, search: search || null } });
  const found = (data ?? previousData)?.words.nodes ?? [];
  const isOffered = current == null || search !== '' || found.some(({ id }) => id === current.id);
  const words = isOffered ? found : [{ color: null, ...current }, ...found];
  const { options, isAsking } = offer(
    words.map((word) => ({ value: word[by], label: word.name, side: word.code, color: word.color })),
    loading,
  );
  return (
    <Select
      allowClear
      placeholder={t('picker.word')}
      {...select}
      showSearch={{ filterOption: false, onSearch: setText }}
      value={value ?? undefined}
      onChange={(next: string | undefined) => onChange?.(next ?? null)}
      options={options}
      loading={isAsking}
      notFoundContent={isAsking ? t('loading') : t('picker.nothing')}
      optionRender={({ data: option }) => (option.color == null ? option.label : <Tag color={option.color}>{option.label}</Tag>)}
      popupMatchSelectWidth={false}
    />
  );
}
