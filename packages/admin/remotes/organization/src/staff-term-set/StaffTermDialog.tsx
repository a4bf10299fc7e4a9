import { useQuery } from '@apollo/client/react';
import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { StaffTermSetDocument, StaffTermWordsDocument, type StaffTermWordsQuery } from '../gql/graphql.js';

type Word = StaffTermWordsQuery['staffTerms']['nodes'][number];
type Kind = Word['kind'];

const KINDS: readonly Kind[] = ['COMPETENCY', 'GROUP', 'LEVEL', 'EDUCATION', 'CERTIFICATE'];

interface Draft {
  readonly kind: Kind;
  /** Absent: a new one. */
  readonly known?: string;
  readonly code?: string;
  readonly zhCN: string;
  readonly zhTW?: string | null;
  readonly en?: string | null;
  readonly groupCode?: string | null;
  readonly validMonths?: string | number | null;
}

interface Props {
  onDone(): unknown;
  onClose(): void;
}

/** The words positions are described with: choose one to rename it, or none to add one. */
export function StaffTermDialog({ onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const kind = Form.useWatch('kind', form) ?? 'COMPETENCY';
  const known = Form.useWatch('known', form);
  const words = useWordList();
  const command = useCommand(StaffTermSetDocument, { form, success: t('records.terms.done'), onDone });
  const choose = (code: string | undefined): void => {
    const word = words.find((one) => one.kind === kind && one.code === code);
    form.setFieldsValue({ ...(word?.names ?? { zhCN: '', zhTW: '', en: '' }), groupCode: word?.groupCode, validMonths: word?.validMonths });
  };
  const submit = ({ known: chosen, code = '', zhCN, zhTW, en, groupCode, validMonths }: Draft): void => {
    const more = { groupCode: groupCode ?? null, validMonths: validMonths ? Number(validMonths) : null };
    void command.run({ input: { kind, code: chosen ?? code, zhCN, zhTW: zhTW || null, en: en || null, ...more } });
  };
  const optionsOf = (wanted: Kind) => words.filter((word) => word.kind === wanted).map(({ code, name }) => ({ value: code, label: name }));
  const required = [{ required: true, whitespace: true, message: t('records.form.required') }];
  return (
    <FormDialog
      title={t('records.terms.title')}
      form={form}
      command={command}
      initial={{ kind: 'COMPETENCY' }}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('records.terms.kind')}>
        <Select
          aria-label={t('records.terms.kind')}
          options={KINDS.map((value) => ({ value, label: t(`records.terms.kinds.${value}`) }))}
          onChange={() => form.resetFields(['known', 'code', 'zhCN', 'zhTW', 'en', 'groupCode', 'validMonths'])}
        />
      </Form.Item>
      <Form.Item name="known" label={t('records.terms.known')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('records.terms.known')}
          placeholder={t('records.terms.new')}
          options={optionsOf(kind)}
          onChange={choose}
        />
      </Form.Item>
      {known === undefined && (
        <Form.Item name="code" label={t('records.terms.code')} extra={t('records.terms.codeHint')} rules={required}>
          <Input maxLength={LIMITS.code} autoComplete="off" />
        </Form.Item>
      )}
      <Form.Item name="zhCN" label={t('roleCreate.zhCN')} rules={required}>
        <Input maxLength={LIMITS.name} />
      </Form.Item>
      <Form.Item name="zhTW" label={t('roleCreate.zhTW')}>
        <Input maxLength={LIMITS.name} />
      </Form.Item>
      <Form.Item name="en" label={t('roleCreate.en')}>
        <Input maxLength={LIMITS.name} />
      </Form.Item>
      {kind === 'COMPETENCY' && (
        <Form.Item
          name="groupCode"
          label={t('records.terms.kinds.GROUP')}
          rules={[{ required: true, message: t('records.form.required') }]}
        >
          <Select aria-label={t('records.terms.kinds.GROUP')} options={optionsOf('GROUP')} />
        </Form.Item>
      )}
      {kind === 'CERTIFICATE' && (
        <Form.Item name="validMonths" label={t('records.terms.validMonths')} extra={t('records.terms.validHint')}>
          <Input type="number" min={1} max={600} />
        </Form.Item>
      )}
    </FormDialog>
  );
}

/** The whole vocabulary, page by page. */
function useWordList(): readonly Word[] {
  const { data, fetchMore } = useQuery(StaffTermWordsDocument, { variables: { first: 100 }, fetchPolicy: 'cache-and-network' });
  const terms = data?.staffTerms;
  const next = terms?.pageInfo.hasNextPage === true ? terms.pageInfo.endCursor : null;
  useEffect(() => {
    if (next !== null) void fetchMore({ variables: { after: next } });
  }, [next, fetchMore]);
  return terms?.nodes ?? [];
}
