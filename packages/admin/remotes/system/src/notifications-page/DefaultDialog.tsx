import { useQuery } from '@apollo/client/react';
import { DepartmentPicker, FormDialog, Segmented, useCommand } from '@shouwen/admin-kit';
import { Form, type FormInstance, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import {
  AnnouncementRolesDocument,
  type NotificationDefaults_OneFragment as Default,
  type MailWay,
  NotificationDefaultsSetDocument,
  type NotificationKind,
} from '../gql/graphql.js';
import { type DefaultDraft, draftOf, inputOf, type Panel } from './default-draft.rules.js';
import styles from './Notifications.module.css';

interface Props {
  readonly one: Default | undefined;
  readonly kinds: readonly { readonly kind: NotificationKind; readonly label: string }[];
  onClose(): void;
}

const PANEL: readonly Panel[] = ['above', 'told', 'untold'];
const MAIL: readonly MailWay[] = ['NEVER', 'NOW', 'DIGEST'];

/** How people of one department, or with one role, are told of each kind. */
export function DefaultDialog({ one, kinds, onClose }: Props) {
  const { t } = useTranslation('system');
  const [form] = Form.useForm<DefaultDraft>();
  const command = useCommand(NotificationDefaultsSetDocument, { form, success: t('told.saved'), onDone: onClose });
  return (
    <FormDialog
      title={one ? t('told.editTitle', { name: one.name }) : t('told.new')}
      form={form}
      command={command}
      initial={draftOf(one)}
      width={680}
      onSubmit={(draft: DefaultDraft) => void command.run({ input: inputOf({ ...draftOf(one), ...draft }, one?.version ?? 0) })}
      onClose={onClose}
    >
      {!one && <Target form={form} />}
      <table className={styles.ways}>
        <thead>
          <tr>
            <th scope="col">{t('told.what')}</th>
            <th scope="col">{t('told.inPanel')}</th>
            <th scope="col">{t('told.byMail')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, label }) => (
            <Way key={kind} form={form} kind={kind} label={label} />
          ))}
        </tbody>
      </table>
    </FormDialog>
  );
}

/** For whom it is: decided once, when it is made. */
function Target({ form }: { readonly form: FormInstance<DefaultDraft> }) {
  const { t } = useTranslation('system');
  const kind = Form.useWatch('targetKind', form) ?? 'department';
  const roles = useQuery(AnnouncementRolesDocument, { variables: { first: 100 } });
  const required = [{ required: true, message: t('told.targetRequired') }];
  return (
    <>
      <Form.Item name="targetKind" label={t('told.for')} trigger="onChange">
        <Segmented
          label={t('told.for')}
          options={(['department', 'role'] as const).map((value) => ({ value, label: t(`told.${value}`) }))}
          value={kind}
          onChange={(value) => form.setFieldValue('targetKind', value)}
        />
      </Form.Item>
      {kind === 'department' ? (
        <Form.Item name="departmentId" label={t('told.department')} extra={t('told.departmentHint')} rules={required}>
          <DepartmentPicker aria-label={t('told.department')} />
        </Form.Item>
      ) : (
        <Form.Item name="roleId" label={t('told.role')} extra={t('told.roleHint')} rules={required}>
          <Select aria-label={t('told.role')} options={roles.data?.roles.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? []} />
        </Form.Item>
      )}
    </>
  );
}

interface WayProps {
  readonly form: FormInstance<DefaultDraft>;
  readonly kind: NotificationKind;
  readonly label: string;
}

function Way({ form, kind, label }: WayProps) {
  const { t } = useTranslation('system');
  const panel: Panel = Form.useWatch(['ways', kind, 'panel'], form) ?? 'above';
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <Form.Item name={['ways', kind, 'panel']} initialValue="above" noStyle>
          <Select
            aria-label={`${label} · ${t('told.inPanel')}`}
            options={PANEL.map((value) => ({ value, label: t(`told.panel.${value}`) }))}
          />
        </Form.Item>
      </td>
      <td>
        <Form.Item name={['ways', kind, 'mail']} initialValue="NEVER" noStyle>
          <Select
            aria-label={`${label} · ${t('told.byMail')}`}
            disabled={panel === 'above'}
            options={MAIL.map((value) => ({ value, label: t(`told.mail.${value}`) }))}
          />
        </Form.Item>
      </td>
    </tr>
  );
}
