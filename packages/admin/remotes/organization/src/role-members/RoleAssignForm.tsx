import { skipToken, useQuery } from '@apollo/client/react';
import { CommandAlert, DepartmentPicker, Icon, PersonPicker, useCommand } from '@shouwen/admin-kit';
import { Button, Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { RoleAssignDocument, RoleAssignEffectDocument } from '../gql/graphql.js';
import { PeriodFields } from '../names/PeriodFields.js';
import styles from './RoleMembers.module.css';

interface Draft {
  readonly personId: string;
  readonly departmentId?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
}

interface Props {
  readonly roleId: string;
  onDone(): unknown;
}

/** Gives somebody the role; duties that should not meet in one person are said before. */
export function RoleAssignForm({ roleId, onDone }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const personId: string | undefined = Form.useWatch('personId', form);
  const effect = useQuery(RoleAssignEffectDocument, personId === undefined ? skipToken : { variables: { personId, roleId } }).data
    ?.roleAssignEffect;
  const command = useCommand(RoleAssignDocument, {
    form,
    success: t('members.assigned'),
    onDone: () => {
      form.resetFields();
      return onDone();
    },
  });
  const send = ({ startsOn, endsOn, ...draft }: Draft): void => {
    void command.run({ input: { ...draft, roleId, ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) } });
  };
  return (
    <Form form={form} layout="vertical" requiredMark={false} className={styles.form} onFinish={send}>
      <CommandAlert command={command} />
      <Form.Item name="personId" label={t('members.person')} rules={[{ required: true, message: t('create.required') }]}>
        <PersonPicker aria-label={t('members.person')} />
      </Form.Item>
      <Form.Item name="departmentId" label={t('members.measured')}>
        <DepartmentPicker allowClear aria-label={t('members.measured')} placeholder={t('members.ownDepartment')} />
      </Form.Item>
      <PeriodFields startsOn={t('members.startsOn')} endsOn={t('members.endsOn')} />
      <Form.Item label=" ">
        <Button type="primary" htmlType="submit" loading={command.running}>
          {t('members.assign')}
        </Button>
      </Form.Item>
      <div role="status" className={styles.warnings}>
        {effect?.conflicts.map(({ id, name }) => (
          <p key={id}>
            <Icon name="warning" size={14} /> {name}
          </p>
        ))}
      </div>
    </Form>
  );
}
