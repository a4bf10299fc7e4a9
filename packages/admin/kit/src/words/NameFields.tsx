import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { Form, Input } from '../antd.js';

interface Props {
  /** Under which field of the form they stand; absent: beside the others. */
  readonly under?: string;
  readonly autoFocus?: boolean;
}

/** A name in the three languages; the first must be there. */
export function NameFields({ under, autoFocus = false }: Props) {
  const { t } = useTranslation('kit');
  const required = [{ required: true, whitespace: true, message: t('words.required') }];
  return (['zhCN', 'zhTW', 'en'] as const).map((language) => {
    const isFirst = language === 'zhCN';
    return (
      <Form.Item
        key={language}
        name={under === undefined ? language : [under, language]}
        label={t(`words.names.${language}`)}
        {...(isFirst && { rules: required })}
      >
        <Input maxLength={LIMITS.name} autoFocus={isFirst && autoFocus} autoComplete="off" />
      </Form.Item>
    );
  });
}
