import { DepartmentPicker, Icon, PersonPicker } from '@shouwen/admin-kit';
import { Button, Input, Select } from '@shouwen/admin-kit/antd';
import { EVENT_TYPES } from '@shouwen/shared';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SUBJECTS } from '../locales/log-words/log-words.js';
import { urls } from '../urls.js';
import styles from './AuditPage.module.css';
import { type AuditAddress, type Field, isEmpty, isRare, SOURCES } from './audit-filter.rules.js';
import { DayRange } from './DayRange.js';
import { SavedFilters } from './SavedFilters.js';
import { useEventWords } from './useEventWords.js';

type Set = (field: Field, value: string | null | undefined) => void;

interface Part {
  readonly address: AuditAddress;
  readonly set: Set;
}

/** Everything the log can be asked by; the address of the page holds it, so a filter is a link. What is asked rarely folds away. */
export function AuditFilters({ address }: { readonly address: AuditAddress }) {
  const { t } = useTranslation('system');
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(() => isRare(address));
  const rare = useId();
  const set: Set = (field, value) => void navigate(urls.audit({ ...address, [field]: value ?? '' }), { replace: true });
  return (
    <search className={styles.filters} aria-label={t('audit.filters')}>
      <div className={styles.row}>
        <Common address={address} set={set} />
        <Button type="text" aria-expanded={isOpen} aria-controls={rare} icon={<Icon name="filter" />} onClick={() => setOpen(!isOpen)}>
          {t('audit.moreFilters')}
        </Button>
        {!isEmpty(address) && (
          <Button type="text" onClick={() => void navigate(urls.audit(), { replace: true })}>
            {t('audit.clear')}
          </Button>
        )}
        <SavedFilters address={address} />
      </div>
      <div id={rare} className={styles.row} hidden={!isOpen}>
        <Rare address={address} set={set} />
      </div>
    </search>
  );
}

function Common({ address, set }: Part) {
  const { t } = useTranslation('system');
  const words = useEventWords();
  return (
    <>
      <DayRange from={address.from ?? ''} to={address.to ?? ''} onFrom={(day) => set('from', day)} onTo={(day) => set('to', day)} />
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
      <Select
        allowClear
        showSearch
        optionFilterProp="label"
        aria-label={t('audit.subjectType')}
        placeholder={t('audit.subjectType')}
        value={address.subjectType}
        onChange={(value?: string) => set('subjectType', value)}
        options={SUBJECTS.map((value) => ({ value, label: words.subject(value) }))}
      />
      <DepartmentPicker
        allowClear
        aria-label={t('audit.department')}
        placeholder={t('audit.department')}
        value={address.departmentId ?? null}
        onChange={(id) => set('departmentId', id)}
      />
    </>
  );
}

const TEXTS = ['address', 'subjectId', 'requestId'] as const;

function Rare({ address, set }: Part) {
  const { t } = useTranslation('system');
  return (
    <>
      <PersonPicker
        aria-label={t('audit.behalf')}
        placeholder={t('audit.behalf')}
        value={address.onBehalfOfId ?? null}
        onChange={(id) => set('onBehalfOfId', id)}
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
          className={styles.wide}
          allowClear
          aria-label={t(`audit.${field}`)}
          placeholder={t(`audit.${field}`)}
          defaultValue={address[field] ?? ''}
          onPressEnter={(event) => set(field, event.currentTarget.value.trim())}
          onBlur={(event) => event.target.value.trim() !== (address[field] ?? '') && set(field, event.target.value.trim())}
        />
      ))}
    </>
  );
}
