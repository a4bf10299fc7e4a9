import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../antd.js';
import { Icon } from './Icon.js';

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const { t } = useTranslation('kit');
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await copyText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <Button icon={<Icon name={isCopied ? 'check' : 'copy'} />} onClick={() => void copy()}>
      {isCopied ? t('copied') : (label ?? t('copy'))}
    </Button>
  );
}

/** The clipboard API exists on https and localhost only; elsewhere a selected text field does it. */
export async function copyText(text: string): Promise<void> {
  if (window.isSecureContext) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
