import { CHANNELS, DepartmentPicker, FormFields, PersonPicker, useViewer, useWords } from '@shouwen/admin-kit';
import { Form, type FormInstance, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { PRIORITIES } from '../inbox/inbox-address.rules.js';
import { MarkFields, useNeedsCategory } from '../ticket-fill/MarkFields.js';
import { useTicketScreens } from '../ticket-screens/useTicketScreens.js';
import { type CreateDraft, categoriesFor } from './create-draft.rules.js';
import styles from './TicketCreatePage.module.css';
import { useCreateChoices } from './useCreateChoices.js';
import type { RegistrationForm } from './useRegistrationForm.js';

/** What it is about; in the order in which a caller tells it. */
interface Props {
  readonly form: FormInstance<CreateDraft>;
  /** What the forms of the type and of the categories ask. */
  readonly asked: RegistrationForm;
}

export function TicketFields({ form, asked }: Props) {
  const { t } = useTranslation('desk');
  const typeId: string | undefined = Form.useWatch('typeId', form);
  const { person } = useViewer();
  const categoryId: string | undefined = Form.useWatch('categoryId', form);
  const isPassedOn = Form.useWatch('departmentId', form) != null;
  const { types, categories, lackedFor } = useCreateChoices();
  const { registration } = useTicketScreens(typeId);
  const isCategoryNeeded = useNeedsCategory(typeId);
  const shows = (fact: string): boolean => !registration.includes(fact) || (fact === 'category' && isCategoryNeeded);
  const certificates = isPassedOn ? '' : lackedFor(typeId);
  const fitting = categoriesFor(categories, typeId);
  // A category of the type chosen before may be none of this one's.
  const onType = (next: string): void => {
    const categoryId = form.getFieldValue('categoryId');
    if (!categoriesFor(categories, next).some(({ value }) => value === categoryId)) form.setFieldsValue({ categoryId: undefined });
  };
  // Where the category leads, unless that is where one is, or somebody has said otherwise (TKT-08).
  const onCategory = (next: string | undefined): void => {
    const leads = (id: string | undefined) => categories.find((one) => one.id === id)?.department ?? undefined;
    const [known, before, to] = [form.getFieldValue('departmentId'), leads(categoryId), leads(next)];
    if (known !== undefined && known !== before?.id) return;
    form.setFieldsValue({ departmentId: to?.name === person.departmentName ? undefined : to?.id });
  };
  const required = { required: true, message: t('required') };
  return (
    <>
      <div className={styles.pair}>
        <Form.Item
          name="typeId"
          label={t('ticket.type')}
          extra={certificates === '' ? null : t('create.lacks', { certificates })}
          rules={[required]}
        >
          <Select showSearch options={types} onChange={onType} placeholder={t('create.choose')} />
        </Form.Item>
        {shows('category') && (
          <Form.Item name="categoryId" label={t('ticket.category')}>
            <Select showSearch options={fitting} onChange={onCategory} placeholder={t('create.choose')} popupMatchSelectWidth={false} />
          </Form.Item>
        )}
      </div>
      <Form.Item name="subject" label={t('create.subject')} rules={[{ ...required, whitespace: true }, { max: LIMITS.subject }]}>
        <Input autoComplete="off" placeholder={t('create.subjectHint')} />
      </Form.Item>
      <Form.Item
        name="description"
        label={t('create.description')}
        rules={[{ ...required, whitespace: true }, { max: LIMITS.description }]}
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} placeholder={t('create.descriptionHint')} />
      </Form.Item>
      <Ways asked={asked} shows={shows} isWaiting={certificates !== ''} />
      {asked.guidance.map((text) => (
        <p key={text} className={styles.guidance}>
          {text}
        </p>
      ))}
      <FormFields fields={asked.fields} facts={asked.facts} />
      {typeId !== undefined && <MarkFields typeId={typeId} className={styles.pair} hidden={registration} />}
    </>
  );
}

interface WaysProps extends Pick<Props, 'asked'> {
  /** Whether the screen shows a fact. */
  shows(fact: string): boolean;
  /** Nobody has it until somebody with the certificates takes it on. */
  readonly isWaiting: boolean;
}

/** How pressing it is, by which way it came and where it goes. */
function Ways({ asked, shows, isWaiting }: WaysProps) {
  const { t } = useTranslation('desk');
  const words = useWords();
  return (
    <div className={styles.triple}>
      {shows('priority') && (
        <Form.Item name="priority" label={t('ticket.priority')}>
          <Select
            allowClear
            placeholder={asked.priority ? t('create.byMarks', { priority: words.priority(asked.priority) }) : t('create.byTier')}
            options={[...PRIORITIES].reverse().map((value) => ({ value, label: words.priority(value) }))}
          />
        </Form.Item>
      )}
      {shows('channel') && (
        <Form.Item name="channel" label={t('ticket.channel')}>
          <Select options={CHANNELS.filter((value) => value !== 'API').map((value) => ({ value, label: words.channel(value) }))} />
        </Form.Item>
      )}
      {shows('department') && (
        <Form.Item name="departmentId" label={t('create.department')}>
          <DepartmentPicker allowClear placeholder={t(isWaiting ? 'create.wait' : 'create.keep')} />
        </Form.Item>
      )}
      <Form.Item name="firstAskedId" label={t('first.asked')}>
        <PersonPicker placeholder={t('first.askedHint')} />
      </Form.Item>
    </div>
  );
}
