import { useQuery } from '@apollo/client/react';
import { DepartmentPicker, PersonPicker, useCommand } from '@shouwen/admin-kit';
import { Button, Input, Select } from '@shouwen/admin-kit/antd';
import { EVENT_TYPES } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { AuditFilterDeleteDocument, AuditFilterSaveDocument, AuditFiltersDocument } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './AuditPage.module.css';
import { type AuditAddress, type Field, SOURCES, savedAddress } from './audit-filter.rules.js';
import { useEventWords } from './useEventWords.js';

const SUBJECTS = ['ticket', 'customer', 'person', 'department', 'role', 'session', 'setting', 'export', 'consent', 'disclosure', 'audit'];
const TEXTS = ['address', 'subjectId', 'requestId'] as const;

/** Everything the log can be asked by; the address of the page holds it, so a filter is a link. */
export function AuditFilters({ address }: { readonly address: AuditAddress }) {
  const { t } = useTranslation('system');
  const navigate = useNavigate();
  const words = useEventWords();
  const set = (field: Field, value: string | null | undefined) =>
    void navigate(urls.audit({ ...address, [field]: value ?? '' }), { replace: true });
  return (
    <search className={styles.filters} aria-label={t('audit.filters')}>
      <Input type="date" aria-label={t('audit.from')} value={address.from ?? ''} onChange={(event) => set('from', event.target.value)} />
      <Input type="date" aria-label={t('audit.to')} value={address.to ?? ''} onChange={(event) => set('to', event.target.value)} />
      <Select
        className={styles.wide}
        mode="multiple"
        allowClear
        maxTagCount={1}
        optionFilterProp="label"
        aria-label={t('audit.type')}
        placeholder={t('audit.type')}
        value={address.type?.split(',') ?? []}
        onChange={(types: readonly string[]) => set('type', types.join(','))}
        options={EVENT_TYPES.map((value) => ({ value, label: words.action(value) }))}
      />
      <PersonPicker
        aria-label={t('audit.actor')}
        placeholder={t('audit.actor')}
        value={address.actorId ?? null}
        onChange={(id) => set('actorId', id)}
      />
      <PersonPicker
        aria-label={t('audit.behalf')}
        placeholder={t('audit.behalf')}
        value={address.onBehalfOfId ?? null}
        onChange={(id) => set('onBehalfOfId', id)}
      />
      <DepartmentPicker
        allowClear
        aria-label={t('audit.department')}
        placeholder={t('audit.department')}
        value={address.departmentId ?? null}
        onChange={(id) => set('departmentId', id)}
      />
      <Select
        allowClear
        aria-label={t('audit.subjectType')}
        placeholder={t('audit.subjectType')}
        value={address.subjectType}
        onChange={(value?: string) => set('subjectType', value)}
        options={SUBJECTS.map((value) => ({ value, label: words.subject(value) }))}
      />
      <Select
        allowClear
        aria-label={t('audit.source')}
        placeholder={t('audit.source')}
        value={address.source}
        onChange={(value?: string) => set('source', value)}
        options={SOURCES.map((value) => ({ value, label: t(`audit.sources.${value}`) }))}
      />
      {TEXTS.map((field) => (
        <Input
          key={`${field} ${address[field] ?? ''}`}
          allowClear
          aria-label={t(`audit.${field}`)}
          placeholder={t(`audit.${field}`)}
          defaultValue={address[field] ?? ''}
          onPressEnter={(event) => set(field, event.currentTarget.value.trim())}
          onBlur={(event) => event.target.value.trim() !== (address[field] ?? '') && set(field, event.target.value.trim())}
        />
      ))}
      <SavedFilters address={address} />
    </search>
  );
}

function SavedFilters({ address }: { readonly address: AuditAddress }) {
  const { t } = useTranslation('system');
  const navigate = useNavigate();
  const { data, refetch } = useQuery(AuditFiltersDocument);
  const [name, setName] = useState('');
  const save = useCommand(AuditFilterSaveDocument, { success: t('audit.filterSaved'), onDone: () => refetch() });
  const forget = useCommand(AuditFilterDeleteDocument, { onDone: () => refetch() });
  const filters = data?.auditFilters.nodes ?? [];
  const current = filters.find(({ filter }) => JSON.stringify(savedAddress(filter)) === JSON.stringify(address));
  const open = (id?: string) => {
    const chosen = filters.find((one) => one.id === id);
    void navigate(urls.audit(chosen === undefined ? {} : savedAddress(chosen.filter)));
  };
  return (
    <>
      <Select
        allowClear
        aria-label={t('audit.saved')}
        placeholder={t('audit.saved')}
        value={current?.id}
        onChange={open}
        options={filters.map(({ id, name: label }) => ({ value: id, label }))}
      />
      {current === undefined ? (
        <Input.Search
          className={styles.wide}
          aria-label={t('audit.saveAs')}
          placeholder={t('audit.saveAs')}
          maxLength={100}
          value={name}
          loading={save.running}
          enterButton={t('audit.save')}
          onChange={(event) => setName(event.target.value)}
          onSearch={(text) => text.trim() !== '' && void save.run({ input: { name: text, filter: JSON.stringify(address) } })}
        />
      ) : (
        <Button loading={forget.running} onClick={() => void forget.run({ input: { filterId: current.id } })}>
          {t('audit.forget')}
        </Button>
      )}
    </>
  );
}
