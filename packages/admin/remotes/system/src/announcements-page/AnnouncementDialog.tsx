import { useQuery } from '@apollo/client/react';
import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import {
  type Announcements_AnnouncementFragment as Announcement,
  AnnouncementCreateDocument,
  AnnouncementRolesDocument,
  AnnouncementUpdateDocument,
} from '../gql/graphql.js';
import styles from './Announcements.module.css';
import { type AnnouncementDraft, draftOf, inputOf, NEW_DRAFT } from './announcement-draft.rules.js';

interface Props {
  readonly announcement?: Announcement;
  reload(): Promise<unknown>;
  onClose(): void;
}

const LEVELS = ['INFO', 'WARNING', 'URGENT'] as const;
const LONGEST = 500;

/** Writes a new announcement, or rewrites one that is not over. */
export function AnnouncementDialog({ announcement, reload, onClose }: Props) {
  const { t } = useTranslation('system');
  const [form] = Form.useForm<AnnouncementDraft>();
  const command = useSave({ announcement, reload, onClose }, form);
  const roles = useQuery(AnnouncementRolesDocument, { variables: { first: 100 } });
  return (
    <FormDialog
      title={t(announcement ? 'announce.editTitle' : 'announce.new')}
      form={form}
      command={command}
      initial={announcement ? draftOf(announcement) : NEW_DRAFT}
      submit={t(announcement ? 'announce.save' : 'announce.publish')}
      onSubmit={(draft: AnnouncementDraft) => void command.save(draft)}
      onClose={onClose}
    >
      <Form.Item name="level" label={t('announce.level')}>
        <Select aria-label={t('announce.level')} options={LEVELS.map((value) => ({ value, label: t(`announce.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name={['texts', 'zhCN']}
        label={t('announce.zhCN')}
        rules={[{ required: true, whitespace: true, message: t('announce.required') }]}
      >
        <Input.TextArea autoFocus maxLength={LONGEST} autoSize={{ minRows: 2, maxRows: 5 }} />
      </Form.Item>
      <Form.Item name={['texts', 'zhTW']} label={t('announce.zhTW')} extra={t('announce.optional')}>
        <Input.TextArea maxLength={LONGEST} autoSize={{ minRows: 1, maxRows: 5 }} />
      </Form.Item>
      <Form.Item name={['texts', 'en']} label={t('announce.en')} extra={t('announce.optional')}>
        <Input.TextArea maxLength={LONGEST} autoSize={{ minRows: 1, maxRows: 5 }} />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="startsAt" label={t('announce.from')} extra={t('announce.fromHint')}>
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="endsAt" label={t('announce.to')} extra={t('announce.toHint')}>
          <Input type="datetime-local" />
        </Form.Item>
      </div>
      <Form.Item name="roleIds" label={t('announce.audience')} extra={t('announce.audienceHint')}>
        <Select
          mode="multiple"
          aria-label={t('announce.audience')}
          placeholder={t('announce.everybody')}
          options={roles.data?.roles.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
      </Form.Item>
      <Form.Item name="isDismissible" valuePropName="checked">
        <Checkbox>{t('announce.dismissible')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}

type DraftForm = ReturnType<typeof Form.useForm<AnnouncementDraft>>[0];

function useSave({ announcement, reload, onClose }: Props, form: DraftForm) {
  const { t } = useTranslation('system');
  const onDone = async () => {
    await reload();
    onClose();
  };
  const create = useCommand(AnnouncementCreateDocument, { form, success: t('announce.published'), onDone });
  const update = useCommand(AnnouncementUpdateDocument, { form, success: t('announce.saved'), onDone });
  const save = (draft: AnnouncementDraft) => {
    if (!announcement) return create.run({ input: inputOf(draft) });
    return update.run({ input: { ...inputOf(draft), announcementId: announcement.id, version: announcement.version } });
  };
  return { ...(announcement ? update : create), save };
}
