import { useQuery } from '@apollo/client/react';
import { useCommand } from '@shouwen/admin-kit';
import { Button, Input, Select } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { AuditFilterDeleteDocument, AuditFilterSaveDocument, AuditFiltersDocument } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './AuditPage.module.css';
import { type AuditAddress, isEmpty, isSameAddress, savedAddress } from './audit-filter.rules.js';

const LONGEST = 100;

/** The viewer's own filters by name; the one that is open can be forgotten, any other be kept under a name. */
export function SavedFilters({ address }: { readonly address: AuditAddress }) {
  const { t } = useTranslation('system');
  const navigate = useNavigate();
  const { data, refetch } = useQuery(AuditFiltersDocument);
  const forget = useCommand(AuditFilterDeleteDocument, { onDone: () => refetch() });
  const filters = data?.auditFilters.nodes ?? [];
  const current = filters.find(({ filter }) => isSameAddress(savedAddress(filter), address));
  const open = (id?: string) => {
    const chosen = filters.find((one) => one.id === id);
    void navigate(urls.audit(chosen === undefined ? {} : savedAddress(chosen.filter)));
  };
  return (
    <span className={styles.saved}>
      {filters.length > 0 && (
        <Select
          allowClear
          aria-label={t('audit.saved')}
          placeholder={t('audit.saved')}
          value={current?.id}
          onChange={open}
          options={filters.map(({ id, name: label }) => ({ value: id, label }))}
        />
      )}
      {current !== undefined && (
        <Button type="text" loading={forget.running} onClick={() => void forget.run({ input: { filterId: current.id } })}>
          {t('audit.forget')}
        </Button>
      )}
      {current === undefined && !isEmpty(address) && <SaveAs address={address} onSaved={() => refetch()} />}
    </span>
  );
}

function SaveAs({ address, onSaved }: { readonly address: AuditAddress; onSaved(): unknown }) {
  const { t } = useTranslation('system');
  const [name, setName] = useState('');
  const save = useCommand(AuditFilterSaveDocument, { success: t('audit.filterSaved'), onDone: onSaved });
  const isNamed = name.trim() !== '';
  const send = () => isNamed && void save.run({ input: { name, filter: JSON.stringify(address) } });
  return (
    <>
      <Input
        aria-label={t('audit.saveAs')}
        placeholder={t('audit.saveAs')}
        maxLength={LONGEST}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onPressEnter={send}
      />
      <Button disabled={!isNamed} loading={save.running} onClick={send}>
        {t('audit.save')}
      </Button>
    </>
  );
}
