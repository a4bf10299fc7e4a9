import { useQuery } from '@apollo/client/react';
import { CHANNELS, DepartmentPicker, Icon, PersonPicker, useWords } from '@shouwen/admin-kit';
import { Button, Form, Input, Popover, Select } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { InboxFilterChoicesDocument } from '../gql/graphql.js';
import { categoriesFor } from '../ticket-create/create-draft.rules.js';
import { useCreateChoices } from '../ticket-create/useCreateChoices.js';
import { useTagChoices } from '../ticket-tag/useTagChoices.js';
import styles from './Inbox.module.css';
import {
  countFilters,
  type FilterKey,
  type InboxAddress,
  PRIORITIES,
  STATE_CATEGORIES,
  withChoice,
  withoutFilters,
} from './inbox-address.rules.js';

/** Narrows a view; every choice goes into the address at once. */
export function InboxFilters({ address }: { readonly address: InboxAddress }) {
  const { t } = useTranslation('desk');
  const [isOpen, setOpen] = useState(false);
  const count = countFilters(address);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setOpen}
      content={<FilterForm address={address} onClose={() => setOpen(false)} />}
    >
      <Button type="text" size="small" className={styles.tool} icon={<Icon name="filter" />} aria-expanded={isOpen}>
        {t('inbox.filter')}
        {count > 0 && <span className={styles.badge}>{count}</span>}
      </Button>
    </Popover>
  );
}

function FilterForm({ address, onClose }: { readonly address: InboxAddress; onClose(): void }) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const choose = (key: FilterKey) => (values: readonly string[]) => setParams(withChoice(params, key, values), { replace: true });
  const { types, states } = useChoices(address);
  const tags = useTagChoices();
  const categories = categoriesFor(useCreateChoices().categories, undefined);
  return (
    <Form layout="vertical" className={styles.filters} component="section" aria-label={t('inbox.filter')}>
      <Form.Item className={styles.whole} label={t('inbox.search')} htmlFor="inbox-search">
        <Input.Search
          id="inbox-search"
          allowClear
          defaultValue={address.search}
          placeholder={t('inbox.searchHint')}
          onSearch={(text) => choose('q')([text.trim()])}
        />
      </Form.Item>
      <Form.Item label={t('ticket.type')} htmlFor="inbox-type">
        <Select
          id="inbox-type"
          mode="multiple"
          allowClear
          showSearch
          value={[...address.types]}
          options={types}
          onChange={choose('type')}
        />
      </Form.Item>
      <Form.Item label={t('ticket.category')} htmlFor="inbox-category">
        <Select
          id="inbox-category"
          mode="multiple"
          allowClear
          showSearch
          value={[...address.categories]}
          options={categories}
          onChange={choose('category')}
        />
      </Form.Item>
      <Form.Item className={styles.whole} label={t('tag.tags')} htmlFor="inbox-tag">
        <Select
          id="inbox-tag"
          mode="multiple"
          allowClear
          optionFilterProp="label"
          value={[...address.tags]}
          options={tags}
          onChange={choose('tag')}
        />
      </Form.Item>
      <Form.Item label={t('ticket.priority')} htmlFor="inbox-priority">
        <Select
          id="inbox-priority"
          mode="multiple"
          allowClear
          value={[...address.priorities]}
          options={PRIORITIES.map((priority) => ({ value: priority, label: words.priority(priority) }))}
          onChange={choose('priority')}
        />
      </Form.Item>
      <Form.Item label={t('inbox.column.channel')} htmlFor="inbox-channel">
        <Select
          id="inbox-channel"
          mode="multiple"
          allowClear
          value={[...address.channels]}
          options={CHANNELS.map((channel) => ({ value: channel, label: words.channel(channel) }))}
          onChange={choose('channel')}
        />
      </Form.Item>
      <Form.Item label={t('inbox.department')} htmlFor="inbox-department">
        <DepartmentPicker
          id="inbox-department"
          allowClear
          value={address.departments[0]}
          onChange={(id) => choose('department')(id == null ? [] : [id])}
        />
      </Form.Item>
      <Form.Item label={t('ticket.handling')} htmlFor="inbox-assignee">
        <PersonPicker
          id="inbox-assignee"
          value={address.assignees[0]}
          departmentId={address.departments[0]}
          onChange={(id) => choose('assignee')(id == null ? [] : [id])}
        />
      </Form.Item>
      <Form.Item className={styles.whole} label={t('ticket.state')} htmlFor="inbox-state">
        <Select id="inbox-state" mode="multiple" allowClear value={[...address.states]} options={states} onChange={choose('state')} />
      </Form.Item>
      {(['from', 'to'] as const).map((key) => (
        <Form.Item key={key} label={t(`inbox.${key}`)} htmlFor={`inbox-${key}`}>
          <Input id={`inbox-${key}`} type="date" value={address[key]} onChange={({ target: { value } }) => choose(key)([value])} />
        </Form.Item>
      ))}
      <div className={styles.filterEnd}>
        <Button type="text" disabled={countFilters(address) === 0} onClick={() => setParams(withoutFilters(params), { replace: true })}>
          {t('inbox.clearFilters')}
        </Button>
        <Button onClick={onClose}>{t('done')}</Button>
      </div>
    </Form>
  );
}

/** Named states belong to a workflow: they are offered when one type is chosen, broad categories always. */
function useChoices({ types: chosen }: InboxAddress) {
  const words = useWords();
  const { data } = useQuery(InboxFilterChoicesDocument);
  const types = data?.ticketTypes.nodes ?? [];
  const only = chosen.length === 1 ? types.find(({ id }) => id === chosen[0]) : undefined;
  const named = only?.states.map(({ id, name }) => ({ value: id, label: name }));
  const broad = STATE_CATEGORIES.map((category) => ({ value: category.toLowerCase(), label: words.category(category) }));
  return { types: types.map(({ id, name }) => ({ value: id, label: name })), states: named ?? broad };
}
