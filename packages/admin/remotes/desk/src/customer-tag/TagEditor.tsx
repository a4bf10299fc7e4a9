import { useQuery } from '@apollo/client/react';
import { type Ability, Icon, Tag, useCommand, useViewer } from '@shouwen/admin-kit';
import { Button, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../customer-page/CustomerPage.module.css';
import { TagChoicesDocument, TagCreateDocument, type WordList } from '../gql/graphql.js';

interface Word {
  readonly id: string;
  readonly name: string;
  readonly color?: string | null;
}

interface Props {
  /** From which list of tags. */
  readonly list: WordList;
  readonly tags: readonly Word[];
  readonly ability: Ability;
  readonly isBusy: boolean;
  onAdd(id: string): unknown;
  onRemove(id: string): unknown;
}

/** The tags on something: taken off one by one, put on from the list, and made on the way by whoever may. */
export function TagEditor({ list, tags, ability, isBusy, onAdd, onRemove }: Props) {
  const { t } = useTranslation('desk');
  const [isOpen, setOpen] = useState(false);
  return (
    <span className={styles.tags}>
      {tags.map(({ id, name, color }) => (
        <Tag key={id} color={color}>
          {name}
          {ability.allowed && (
            <Button
              type="text"
              size="small"
              icon={<Icon name="close" size={10} />}
              aria-label={t('tags.removeOf', { name })}
              disabled={isBusy}
              onClick={() => onRemove(id)}
            />
          )}
        </Tag>
      ))}
      {ability.allowed && !isOpen && (
        <Button type="text" size="small" icon={<Icon name="plus" size={12} />} onClick={() => setOpen(true)}>
          {t('tags.add')}
        </Button>
      )}
      {isOpen && <Choice list={list} tags={tags} onAdd={onAdd} onClose={() => setOpen(false)} />}
    </span>
  );
}

/** Stands for making the tag that was typed. */
const NEW = 'new';

function Choice({ list, tags, onAdd, onClose }: Pick<Props, 'list' | 'tags' | 'onAdd'> & { onClose(): void }) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const [text, setText] = useState('');
  const query = useQuery(TagChoicesDocument, { variables: { list } });
  const create = useCommand(TagCreateDocument, { onDone: ({ word }) => (word == null ? undefined : onAdd(word.id)) });
  const words = query.data?.words.nodes ?? [];
  const typed = text.trim();
  const offered = words.filter(({ id }) => tags.every((tag) => tag.id !== id));
  const isNew = typed !== '' && typed.length <= LIMITS.code && !words.some(({ name }) => name === typed) && viewer.can('tag:create');
  const options = [
    ...offered.map(({ id, name, color }) => ({ value: id, label: name, color })),
    ...(isNew ? [{ value: NEW, label: t('tags.create', { name: typed }), color: null }] : []),
  ];
  const choose = async (id: string): Promise<void> => {
    onClose();
    await (id === NEW ? create.run({ input: { list, name: typed } }) : onAdd(id));
  };
  return (
    <Select
      autoFocus
      defaultOpen
      size="small"
      style={{ minWidth: 140 }}
      aria-label={t('tags.choose')}
      placeholder={t('tags.choose')}
      showSearch={{ onSearch: setText, filterOption: (input, option) => option?.value === NEW || `${option?.label}`.includes(input) }}
      options={options}
      optionRender={({ data: { color, label } }) => (color == null ? label : <Tag color={color}>{label}</Tag>)}
      notFoundContent={t('tags.none')}
      popupMatchSelectWidth={false}
      onSelect={(id: string) => void choose(id)}
      onBlur={onClose}
    />
  );
}
