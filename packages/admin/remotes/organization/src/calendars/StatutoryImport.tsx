import { FormDialog, Icon, useCommand } from '@shouwen/admin-kit';
import { Button, Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { StatutoryYearImportDocument } from '../gql/graphql.js';
import styles from './Statutory.module.css';
import { linesOf, type NoticeDraft, noticeInput, type StatutoryYear } from './statutory.rules.js';
import { useCalendarImpact } from './useCalendarImpact.js';

interface Props {
  /** A year that is known, or the number of one that is not. */
  readonly year: StatutoryYear | number;
  onDone(): unknown;
  onClose(): void;
}

/** A year's notice of days off and of workdays that make up for them. */
export function StatutoryImport({ year, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<NoticeDraft>();
  const command = useCommand(StatutoryYearImportDocument, { form, success: t('calendars.imported'), onDone });
  const impact = useCalendarImpact();
  const save = (draft: NoticeDraft): void => {
    const input = noticeInput(draft);
    void impact.weigh({ statutoryYear: input }, () => command.run({ input }));
  };
  const initial =
    typeof year === 'number'
      ? { year, off: [{ name: '', from: '' }] }
      : { year: year.year, document: year.document ?? '', off: linesOf(year.off), workdays: linesOf(year.workdays) };
  const needed = [{ required: true, message: t('create.required') }];
  return (
    <FormDialog<NoticeDraft>
      title={t('calendars.import')}
      width={680}
      form={form}
      command={command}
      initial={initial}
      submit={t('calendars.importDo')}
      isBlocked={impact.weighing}
      onSubmit={save}
      onClose={onClose}
    >
      {impact.dialog}
      <div className={styles.notice}>
        <Form.Item name="year" label={t('calendars.year')} rules={needed}>
          <Input type="number" disabled={typeof year !== 'number'} />
        </Form.Item>
        <Form.Item name="document" label={t('calendars.document')} extra={t('calendars.documentHint')} rules={needed}>
          <Input maxLength={LIMITS.name} autoComplete="off" />
        </Form.Item>
      </div>
      <Lines part="off" />
      <Lines part="workdays" />
    </FormDialog>
  );
}

function Lines({ part }: { readonly part: 'off' | 'workdays' }) {
  const { t } = useTranslation('organization');
  const title = t(`calendars.lines.${part}`);
  const needed = [{ required: true, message: t('create.required') }];
  return (
    <Form.List name={part}>
      {(lines, { add, remove }) => (
        <fieldset className={styles.holidays}>
          <legend>{title}</legend>
          {lines.map(({ key, name }, index) => (
            <div key={key} className={styles.holiday}>
              <Form.Item name={[name, 'name']} rules={needed}>
                <Input aria-label={t('calendars.lineName', { part: title, number: index + 1 })} placeholder={t('calendars.holiday')} />
              </Form.Item>
              <Form.Item name={[name, 'from']} rules={needed}>
                <Input type="date" aria-label={t('calendars.lineFrom', { part: title, number: index + 1 })} />
              </Form.Item>
              <Form.Item name={[name, 'to']}>
                <Input type="date" aria-label={t('calendars.lineTo', { part: title, number: index + 1 })} />
              </Form.Item>
              <Button
                type="text"
                icon={<Icon name="close" size={14} />}
                aria-label={t('calendars.lineRemove', { part: title, number: index + 1 })}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button size="small" icon={<Icon name="plus" size={14} />} onClick={() => add({})}>
            {t('calendars.lineAdd')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
