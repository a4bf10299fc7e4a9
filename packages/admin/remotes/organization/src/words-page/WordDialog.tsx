import { FormDialog, Icon, PRIORITIES, Tag, useCommand, useWords, WordFields } from '@shouwen/admin-kit';
import { Button, Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS, type WordListName } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { type WordColor, WordSetDocument } from '../gql/graphql.js';
import { BenefitFields } from './BenefitFields.js';
import styles from './WordsPage.module.css';
import { draftOf, type Entry, partsOf, type WordDraft, wordInput } from './word-draft.rules.js';

const COLORS: readonly WordColor[] = ['GRAY', 'RED', 'ORANGE', 'YELLOW', 'GREEN', 'CYAN', 'BLUE', 'PURPLE'];

interface Props {
  readonly list: WordListName;
  /** Absent: a new one. */
  readonly word?: Entry;
  onDone(): unknown;
  onClose(): void;
}

/** What a word is called, and what else its list says of it. */
export function WordDialog({ list, word, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<WordDraft>();
  const command = useCommand(WordSetDocument, { form, success: t('wordLists.saved'), onDone });
  const parts = partsOf(list);
  return (
    <FormDialog<WordDraft>
      title={word ? t('words.renameOf', { name: word.name }) : t('wordLists.add')}
      width={parts.hasGives ? 680 : 520}
      form={form}
      command={command}
      initial={word ? draftOf(word) : {}}
      onSubmit={(draft) => void command.run({ input: wordInput(list, { ...draft, code: word?.code ?? draft.code ?? '' }) })}
      onClose={onClose}
    >
      <WordFields isNew={word === undefined} />
      {parts.isColored && <ColorField />}
      {parts.hasPriority && <PriorityField />}
      {parts.hasGives && <GivesFields />}
      {parts.hasPoints && <BenefitFields />}
      {parts.hasLead && (
        <Form.Item name="isCompanyLead" valuePropName="checked" extra={t('wordLists.leadHint')}>
          <Checkbox>{t('wordLists.lead')}</Checkbox>
        </Form.Item>
      )}
    </FormDialog>
  );
}

function ColorField() {
  const { t } = useTranslation('organization');
  const options = COLORS.map((value) => ({ value, label: t(`wordLists.colors.${value}`) }));
  return (
    <Form.Item name="color" label={t('wordLists.color')}>
      <Select
        allowClear
        aria-label={t('wordLists.color')}
        options={options}
        optionRender={({ value, label }) => <Tag color={String(value)}>{label}</Tag>}
        labelRender={({ value, label }) => <Tag color={String(value)}>{label}</Tag>}
      />
    </Form.Item>
  );
}

function PriorityField() {
  const { t } = useTranslation('organization');
  const words = useWords();
  const options = PRIORITIES.map((value) => ({ value, label: words.priority(value) }));
  return (
    <Form.Item name="priority" label={t('wordLists.priority')} extra={t('wordLists.priorityHint')}>
      <Select allowClear aria-label={t('wordLists.priority')} options={options} />
    </Form.Item>
  );
}

/** What the tier gives, a line each in the three languages. */
function GivesFields() {
  const { t } = useTranslation('organization');
  return (
    <Form.List name="gives">
      {(lines, { add, remove }) => (
        <fieldset className={styles.gives}>
          <legend>{t('wordLists.gives')}</legend>
          {lines.map(({ key, name }, index) => (
            <div key={key} className={styles.line}>
              {(['zhCN', 'zhTW', 'en'] as const).map((language) => (
                <Form.Item
                  key={language}
                  name={[name, language]}
                  {...(language === 'zhCN' && { rules: [{ required: true, whitespace: true, message: t('create.required') }] })}
                >
                  <Input
                    maxLength={LIMITS.name}
                    placeholder={t(`names.${language}`)}
                    aria-label={t('wordLists.giveOf', { number: index + 1, language: t(`names.${language}`) })}
                    autoComplete="off"
                  />
                </Form.Item>
              ))}
              <Button
                type="text"
                icon={<Icon name="close" size={14} />}
                aria-label={t('wordLists.giveRemove', { number: index + 1 })}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button size="small" icon={<Icon name="plus" size={14} />} disabled={lines.length >= LIMITS.gives} onClick={() => add({})}>
            {t('wordLists.giveAdd')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
