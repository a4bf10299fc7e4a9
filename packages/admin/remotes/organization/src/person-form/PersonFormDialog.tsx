import { skipToken, useQuery } from '@apollo/client/react';
import { DepartmentPicker, FormDialog, useCommand, useViewer } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import {
  type Employment,
  PersonCreateDocument,
  PersonFormRolesDocument,
  PersonFormWordsDocument,
  PersonUpdateDocument,
} from '../gql/graphql.js';
import type { PersonDetails } from '../person-panel/PersonPanel.js';

interface Draft {
  readonly account: string;
  readonly name: string;
  readonly departmentId?: string;
  readonly roleIds?: string[];
  readonly password?: string;
  readonly positionId?: string | null;
  readonly position?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly employment?: Employment | null;
  readonly educationCode?: string | null;
  readonly hiredOn?: string | null;
}

interface Props {
  /** Absent: somebody new. */
  readonly person?: PersonDetails;
  readonly departmentId?: string;
  onDone(personId?: string): unknown;
  onClose(): void;
}

/** One form for somebody new and for changing a record: the same fields in the same places. */
export function PersonFormDialog({ person, departmentId, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const create = useCommand(PersonCreateDocument, { form, success: t('records.form.created'), onDone: ({ person }) => onDone(person?.id) });
  const update = useCommand(PersonUpdateDocument, { form, success: t('records.form.saved'), onDone: ({ person }) => onDone(person?.id) });
  const submit = ({ departmentId = '', roleIds = [], password, educationCode, ...draft }: Draft): void => {
    const text = emptyToNull(draft);
    const shared = { ...text, account: draft.account, name: draft.name };
    if (person)
      void update.run({
        input: { ...changeable(shared, person), educationCode: educationCode || null, personId: person.id, version: person.version },
      });
    else void create.run({ input: { ...shared, departmentId, roleIds, password: password || null } });
  };
  const command = person ? update : create;
  return (
    <FormDialog
      title={t(person ? 'records.form.edit' : 'records.form.create')}
      form={form}
      command={command}
      initial={person ? draftOf(person) : { departmentId }}
      onSubmit={submit}
      onClose={onClose}
    >
      <IdentityFields isNew={!person} />
      {!person && <EntryFields />}
      <RecordFields person={person} />
    </FormDialog>
  );
}

function draftOf(person: PersonDetails): Draft {
  const { account, name, email = null, phone = null, position = null, employment = null, hiredOn = null, heldPosition, record } = person;
  const positionId = heldPosition?.id ?? null;
  const educationCode = record?.education?.code ?? null;
  return { account, name, email, phone, position: positionId === null ? position : null, positionId, employment, hiredOn, educationCode };
}

/** What was cleared is none; an e-mail that is no text at all would be refused as no address. */
function emptyToNull<T extends object>(draft: T): T {
  return Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, value === '' || value === undefined ? null : value])) as T;
}

/** Without what the viewer may not change, which they may only see masked. */
function changeable<T extends Pick<Draft, 'email' | 'phone'>>({ email, phone, ...rest }: T, { viewerCan }: PersonDetails) {
  return { ...rest, ...(viewerCan.updateEmail.allowed && { email }), ...(viewerCan.updatePhone.allowed && { phone }) };
}

function IdentityFields({ isNew }: { readonly isNew: boolean }) {
  const { t } = useTranslation('organization');
  const rules = [{ required: true, whitespace: true, message: t('records.form.required') }];
  return (
    <>
      <Form.Item name="name" label={t('records.form.name')} rules={rules}>
        <Input autoFocus maxLength={LIMITS.name} autoComplete="off" />
      </Form.Item>
      <Form.Item name="account" label={t('records.form.account')} extra={isNew ? t('records.form.accountHint') : undefined} rules={rules}>
        <Input maxLength={LIMITS.account} autoComplete="off" />
      </Form.Item>
    </>
  );
}

function EntryFields() {
  const { t } = useTranslation('organization');
  const viewer = useViewer();
  const asked = viewer.can('role:read') ? { variables: { first: 100 } } : skipToken;
  const roles = useQuery(PersonFormRolesDocument, asked).data?.roles.nodes ?? [];
  return (
    <>
      <Form.Item name="departmentId" label={t('records.form.department')} rules={[{ required: true, message: t('records.form.required') }]}>
        <DepartmentPicker aria-label={t('records.form.department')} />
      </Form.Item>
      <Form.Item name="roleIds" label={t('records.form.roles')}>
        <Select mode="multiple" aria-label={t('records.form.roles')} options={roles.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="password" label={t('records.form.password')} extra={t('records.form.passwordHint')}>
        <Input type="password" autoComplete="new-password" maxLength={LIMITS.password.max} />
      </Form.Item>
    </>
  );
}

function RecordFields({ person }: { readonly person?: PersonDetails }) {
  const { t } = useTranslation('organization');
  const words = useQuery(PersonFormWordsDocument, { variables: { first: 100 } }).data;
  const positions = (words?.positions.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const grades = (words?.staffTerms.nodes ?? []).filter(({ kind }) => kind === 'EDUCATION');
  const employments = (['FULL_TIME', 'PART_TIME'] as const).map((value) => ({ value, label: t(`records.record.${value}`) }));
  return (
    <>
      <Form.Item name="positionId" label={t('records.form.position')}>
        <Select allowClear showSearch aria-label={t('records.form.position')} options={positions} />
      </Form.Item>
      <Form.Item name="position" label={t('records.form.title')} extra={t('records.form.titleHint')}>
        <Input maxLength={LIMITS.name} />
      </Form.Item>
      <ContactFields person={person} />
      <Form.Item name="employment" label={t('records.record.employment')}>
        <Select allowClear aria-label={t('records.record.employment')} options={employments} />
      </Form.Item>
      {person && (
        <Form.Item name="educationCode" label={t('records.record.education')}>
          <Select
            allowClear
            aria-label={t('records.record.education')}
            options={grades.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </Form.Item>
      )}
      <Form.Item name="hiredOn" label={t('records.record.hiredOn')}>
        <Input type="date" />
      </Form.Item>
    </>
  );
}

/** How to reach them; read-only, and as it is shown to the viewer, where a role does not let it be changed. */
function ContactFields({ person }: { readonly person?: PersonDetails }) {
  const { t } = useTranslation('organization');
  const email = person?.viewerCan.updateEmail;
  const phone = person?.viewerCan.updatePhone;
  return (
    <>
      <Form.Item name="email" label={t('records.record.email')} extra={email?.allowed === false ? email.reason : undefined}>
        <Input type={email?.allowed === false ? 'text' : 'email'} readOnly={email?.allowed === false} maxLength={LIMITS.email} />
      </Form.Item>
      <Form.Item name="phone" label={t('records.record.phone')} extra={phone?.allowed === false ? phone.reason : undefined}>
        <Input type="tel" readOnly={phone?.allowed === false} maxLength={LIMITS.phone} />
      </Form.Item>
    </>
  );
}
