import { FormDialog, PersonPicker, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import styles from '../customer-products/CustomerProducts.module.css';
import {
  CustomerRecordAddDocument,
  CustomerRecordChangeDocument,
  type CustomerRecords_OfferFragment as Offer,
  type CustomerRecords_RecordFragment as RecordShown,
} from '../gql/graphql.js';
import { RecordFields } from './RecordFields.js';
import { byCode, draftsOf, filledInputs, type Place } from './record-form.rules.js';

interface Draft {
  readonly onDay?: string;
  readonly dueOn?: string;
  readonly holderId?: string | null;
  readonly fields?: readonly Place[];
}

interface Props {
  readonly customerId: string;
  readonly offer: Offer;
  /** Null: a new one. */
  readonly record: RecordShown | null;
  onDone(): void;
  onClose(): void;
}

/** A record of a kind: what its form asks, the day it is of, and of one that stays open by when and by whom. */
export function RecordDialog({ customerId, offer: { kind, fields: all }, record, onDone, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const fields = all.filter(({ isArchived }) => !isArchived);
  const before = draftsOf(fields, record?.values ?? []);
  const options = {
    form,
    success: t('records.saved'),
    onDone: () => {
      onDone();
      onClose();
    },
  };
  const add = useCommand(CustomerRecordAddDocument, options);
  const change = useCommand(CustomerRecordChangeDocument, options);
  const submit = ({ onDay, dueOn, holderId, fields: places = [] }: Draft): void => {
    const said = {
      onDay: onDay || null,
      dueOn: dueOn || null,
      holderId: holderId ?? null,
      fields: filledInputs(fields, byCode(fields, places)),
    };
    if (record === null) void add.run({ input: { customerId, kind: kind.code, ...said } });
    else void change.run({ input: { customerId, recordId: record.id, version: record.version, ...said } });
  };
  const initial = {
    onDay: record?.onDay ?? '',
    dueOn: record?.dueOn ?? '',
    holderId: record?.holder?.id ?? null,
    fields: fields.map(({ code }) => ({ values: before[code] })),
  };
  return (
    <FormDialog<Draft>
      title={record === null ? kind.name : t('records.changeOf', { kind: kind.name })}
      form={form}
      command={record === null ? add : change}
      initial={initial as Partial<Draft>}
      onSubmit={submit}
      onClose={onClose}
    >
      {kind.guidance != null && <p className={styles.soft}>{kind.guidance}</p>}
      <RecordFields form={form} fields={fields} before={before} />
      <div className={styles.pair}>
        <Form.Item name="onDay" label={t('records.onDay')} extra={record === null && t('consent.saidOnHint')}>
          <Input type="date" />
        </Form.Item>
        {kind.endings.length > 0 && (
          <Form.Item
            name="dueOn"
            label={t('records.dueOn')}
            extra={kind.dueDays != null && record === null && t('records.usual', { days: kind.dueDays })}
          >
            <Input type="date" />
          </Form.Item>
        )}
      </div>
      <Form.Item name="holderId" label={t('records.holder')}>
        <PersonPicker aria-label={t('records.holder')} />
      </Form.Item>
    </FormDialog>
  );
}
