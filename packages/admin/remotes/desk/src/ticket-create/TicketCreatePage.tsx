import { CommandAlert, Kbd, PageHeader, usePage, useShortcuts } from '@shouwen/admin-kit';
import { Button, Form } from '@shouwen/admin-kit/antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFileDrop } from '../ticket-files/useFileDrop.js';
import { usePendingFiles } from '../ticket-files/usePendingFiles.js';
import { useTicketScreens } from '../ticket-screens/useTicketScreens.js';
import { urls } from '../urls.js';
import { CustomerFields } from './CustomerFields.js';
import type { CreateDraft } from './create-draft.rules.js';
import { KnownCustomers } from './KnownCustomers.js';
import { LastRegistered } from './LastRegistered.js';
import { RegistrationFiles } from './RegistrationFiles.js';
import styles from './TicketCreatePage.module.css';
import { TicketFields } from './TicketFields.js';
import { useCreateDraft } from './useCreateDraft.js';
import { useKnownCustomers } from './useKnownCustomers.js';
import { useRegistrationForm } from './useRegistrationForm.js';
import { type Registered, useTicketCreate } from './useTicketCreate.js';

const PHONE_ID = 'registration-phone';

/** Quick registration: a call is taken down from the number to the ticket without touching the mouse. */
export function TicketCreatePage() {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [form] = Form.useForm<CreateDraft>();
  const draft = useCreateDraft(form);
  const files = usePendingFiles('desk.registration.files');
  const drop = useFileDrop(files.add);
  const phone = Form.useWatch(['newCustomer', 'phone'], form) ?? '';
  const asked = useRegistrationForm(form, draft.chosen);
  const { registration: hidden } = useTicketScreens(Form.useWatch('typeId', form));
  const known = useKnownCustomers(draft.chosen === null ? phone : '');
  const [active, setActive] = useState(0);
  const [last, setLast] = useState<Registered | null>(null);
  const staysHere = useRef(false);
  usePage({ title: t('create.title') });

  const clear = (): void => {
    draft.clear();
    files.clear();
  };
  const { command, create } = useTicketCreate(form, (ticket) => {
    clear();
    if (!staysHere.current) return void navigate(urls.ticket(ticket.id));
    setLast(ticket);
    document.getElementById(PHONE_ID)?.focus();
  });
  const save = (stay: boolean) => (): void => {
    if (files.isUnderWay) return;
    staysHere.current = stay;
    form.submit();
  };
  useShortcuts([
    { keys: 'mod+enter', label: t('create.save'), run: save(false) },
    { keys: 'mod+shift+enter', label: t('create.saveNext'), run: save(true) },
  ]);
  // Before the selects see it: to them Enter means opening their list.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    event.stopPropagation();
    save(event.shiftKey)();
  };
  const choose = (index: number): void => {
    const customer = known.customers[index];
    if (customer === undefined) return;
    if (customer.speaker !== null) form.setFieldsValue({ contactName: customer.speaker.name });
    draft.choose(customer);
    // The field that had the focus is gone; the next question is what it is about. A company's contact asks for itself.
    form.focusField('typeId');
  };

  const forget = (): void => {
    form.setFieldsValue({ contactName: undefined });
    draft.choose(null);
  };

  return (
    <div className={styles.page}>
      <PageHeader title={t('create.title')} meta={t('create.hint')} />
      <div className={styles.columns}>
        <Form<CreateDraft>
          form={form}
          layout="vertical"
          className={`${styles.form} ${drop.isOver ? styles.over : ''}`}
          {...drop.handlers}
          requiredMark={false}
          onKeyDownCapture={onKeyDown}
          initialValues={draft.initial}
          onValuesChange={draft.keep}
          onFinish={() => void create({ draft: form.getFieldsValue(true), asked }, draft.chosen, files.ids)}
          scrollToFirstError
        >
          {last !== null && <LastRegistered ticket={last} />}
          <CommandAlert command={command} />
          <CustomerFields
            phoneId={PHONE_ID}
            chosen={draft.chosen}
            hasContact={!hidden.includes('contact')}
            known={known}
            active={active}
            onActive={setActive}
            onChoose={choose}
            onForget={forget}
          />
          <TicketFields form={form} asked={asked} />
          {!hidden.includes('files') && <RegistrationFiles files={files} />}
          <div className={styles.foot}>
            <Button type="primary" disabled={files.isUnderWay} loading={command.running} onClick={save(false)}>
              {t('create.save')} <Kbd keys="mod+enter" onPrimary />
            </Button>
            <Button disabled={command.running || files.isUnderWay} onClick={save(true)}>
              {t('create.saveNext')} <Kbd keys="mod+shift+enter" />
            </Button>
            <Button type="text" onClick={clear}>
              {t('create.clear')}
            </Button>
          </div>
        </Form>
        <KnownCustomers known={known} chosen={draft.chosen} active={active} onChoose={choose} />
      </div>
    </div>
  );
}
