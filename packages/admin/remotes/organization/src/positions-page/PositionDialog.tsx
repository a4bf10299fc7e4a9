import { useQuery } from '@apollo/client/react';
import { CodeField, FormDialog, Icon, NameFields, useCommand } from '@shouwen/admin-kit';
import { Button, Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import {
  PersonFormWordsDocument,
  type PositionsPage_PositionFragment as Position,
  PositionCreateDocument,
  PositionUpdateDocument,
} from '../gql/graphql.js';
import styles from './PositionsPage.module.css';
import { draftOf, formOf, type PositionForm } from './position-draft.rules.js';

interface Props {
  /** Absent: a new one. */
  readonly position?: Position;
  onDone(): unknown;
  onClose(): void;
}

export function PositionDialog({ position, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<PositionForm>();
  const options = { form, success: t('records.positions.saved'), onDone };
  const create = useCommand(PositionCreateDocument, options);
  const update = useCommand(PositionUpdateDocument, options);
  const command = position ? update : create;
  const submit = (values: PositionForm): void => {
    const draft = draftOf(values, position);
    if (!position) void create.run({ input: { code: values.code ?? '', ...draft } });
    else {
      const { id: positionId, version } = position;
      void update.run({ input: { positionId, version, isArchived: values.isArchived === true, ...draft } });
    }
  };
  return (
    <FormDialog
      title={position?.name ?? t('records.positions.create')}
      width={640}
      form={form}
      command={command}
      initial={formOf(position)}
      onSubmit={submit}
      onClose={onClose}
    >
      {!position && <CodeField autoFocus />}
      <NameFields />
      <Form.Item name="duties" label={t('records.positions.duties')} extra={t('records.positions.dutiesHint')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
      <ReportsToField code={position?.code} />
      <AskedFields />
      {position && (
        <Form.Item name="isArchived" valuePropName="checked">
          <Checkbox>{t('records.positions.archive')}</Checkbox>
        </Form.Item>
      )}
    </FormDialog>
  );
}

function ReportsToField({ code }: { readonly code?: string | undefined }) {
  const { t } = useTranslation('organization');
  const positions = useQuery(PersonFormWordsDocument, { variables: { first: 100 } }).data?.positions.nodes ?? [];
  const options = positions.filter((one) => one.code !== code).map((one) => ({ value: one.code, label: one.name }));
  return (
    <Form.Item name="reportsTo" label={t('records.positions.reportsTo')}>
      <Select allowClear showSearch aria-label={t('records.positions.reportsTo')} options={options} />
    </Form.Item>
  );
}

function AskedFields() {
  const { t } = useTranslation('organization');
  const terms = useQuery(PersonFormWordsDocument, { variables: { first: 100 } }).data?.staffTerms.nodes ?? [];
  const of = (wanted: string) => terms.filter(({ kind }) => kind === wanted).map(({ code, name }) => ({ value: code, label: name }));
  const employments = (['FULL_TIME', 'PART_TIME'] as const).map((value) => ({ value, label: t(`records.record.${value}`) }));
  return (
    <>
      <Form.Item name="education" label={t('records.record.education')}>
        <Select allowClear aria-label={t('records.record.education')} options={of('EDUCATION')} />
      </Form.Item>
      <Form.Item name="employment" label={t('records.record.employment')}>
        <Select allowClear aria-label={t('records.record.employment')} options={employments} />
      </Form.Item>
      <Form.Item name="monthsInService" label={t('records.positions.months')}>
        <Input type="number" min={0} max={600} />
      </Form.Item>
      <Form.Item name="certificates" label={t('records.positions.certificates')}>
        <Select mode="multiple" aria-label={t('records.positions.certificates')} options={of('CERTIFICATE')} />
      </Form.Item>
      <ProfileFields competencies={of('COMPETENCY')} levels={of('LEVEL')} />
    </>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function ProfileFields({ competencies, levels }: { readonly competencies: Option[]; readonly levels: Option[] }) {
  const { t } = useTranslation('organization');
  return (
    <Form.List name="profile">
      {(fields, { add, remove }) => (
        <div className={styles.items}>
          {fields.map(({ key, name }) => (
            <div key={key} className={styles.item}>
              <Form.Item name={[name, 'competency']} noStyle>
                <Select
                  showSearch
                  aria-label={t('records.positions.competency')}
                  placeholder={t('records.positions.competency')}
                  options={competencies}
                />
              </Form.Item>
              <Form.Item name={[name, 'level']} noStyle>
                <Select allowClear aria-label={t('records.positions.level')} placeholder={t('records.positions.level')} options={levels} />
              </Form.Item>
              <Button
                type="text"
                icon={<Icon name="close" size={14} />}
                aria-label={t('records.positions.removeItem')}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button type="dashed" onClick={() => add({})}>
            {t('records.positions.addItem')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
