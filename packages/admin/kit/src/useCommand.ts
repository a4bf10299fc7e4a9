import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormInstance } from './antd.js';
import { NO_ERRORS, payloadOf, type Refusal, type SortedErrors, sortErrors } from './command.rules.js';
import { isNetworkFailure, sendCommand } from './send-command.js';
import { errorCodeOf, requestIdOf } from './ui/error-text.js';
import { useToast } from './useToast.js';

/** What the mutation's one root field answers with. */
export type PayloadOf<TData> = NonNullable<TData[Exclude<keyof TData, '__typename'>]>;

export interface CommandOptions<TData, TDraft> {
  /** Gets the field errors; without a form a refusal is a toast. */
  readonly form?: FormInstance<TDraft>;
  /** The refusal is shown in place (`CommandAlert`), so no toast. */
  readonly isInline?: boolean;
  /** Toast after success. */
  readonly success?: string;
  readonly onDone?: (payload: PayloadOf<TData>) => unknown;
  /** What "load what changed" does on a conflict; all active queries unless given. */
  readonly reload?: () => Promise<unknown>;
}

export interface Command<TVariables> extends SortedErrors {
  /** True when the API accepted it. A second call while one is under way does nothing. */
  run(variables: TVariables): Promise<boolean>;
  readonly running: boolean;
  /** Someone else was faster; the draft is still here. */
  readonly isConflict: boolean;
  reload(): Promise<void>;
  reset(): void;
}

/** A user's action → one mutation: idempotency key, retries, refusals to fields, toasts; a conflict keeps the draft. */
export function useCommand<TData, TVariables extends OperationVariables, TDraft = unknown>(
  document: TypedDocumentNode<TData, TVariables>,
  options: CommandOptions<TData, TDraft> = {},
): Command<TVariables> {
  const client = useApolloClient();
  const say = useFailureWords();
  const toast = useToast();
  const keyFor = useActionKey();
  const isBusy = useRef(false);
  const [running, setRunning] = useState(false);
  const [errors, setErrors] = useState<SortedErrors>(NO_ERRORS);

  const refuse = (next: SortedErrors): false => {
    setErrors(next);
    if (options.form !== undefined) showOnForm(options.form, next);
    else if (next.refusal !== null && options.isInline !== true) toast.failed(next.refusal.message);
    return false;
  };

  const settle = async (data: unknown, input: unknown): Promise<boolean> => {
    const { payload, userErrors } = payloadOf(data);
    if (userErrors.length > 0) return refuse(sortErrors(userErrors, options.form === undefined ? null : fieldsOf(options.form), input));
    setErrors(NO_ERRORS);
    keyFor.forget();
    if (options.success !== undefined) toast.done(options.success);
    // The document's types promise this shape; payloadOf only walked through it.
    await options.onDone?.(payload as PayloadOf<TData>);
    return true;
  };

  const run = async (variables: TVariables): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setRunning(true);
    try {
      return await settle(await sendCommand({ client, document, variables, key: keyFor.of(variables) }), variables.input);
    } catch (error) {
      return refuse({ fieldErrors: {}, refusal: say(error) });
    } finally {
      isBusy.current = false;
      setRunning(false);
    }
  };

  const reload = async (): Promise<void> => {
    await (options.reload?.() ?? client.refetchQueries({ include: 'active' }));
    setErrors(NO_ERRORS);
  };

  return { ...errors, run, running, isConflict: errors.refusal?.code === 'CONFLICT', reload, reset: () => setErrors(NO_ERRORS) };
}

/** One key per action: pressing again after a failed delivery repeats it, a changed draft is another action. */
function useActionKey(): { of(variables: unknown): string; forget(): void } {
  const last = useRef<{ readonly content: string; readonly key: string } | null>(null);
  return {
    of(variables) {
      const content = JSON.stringify(variables);
      if (last.current?.content !== content) last.current = { content, key: newKey() };
      return last.current.key;
    },
    forget() {
      last.current = null;
    },
  };
}

/** `randomUUID` exists on https and localhost only; intranets run on plain http. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A session that ended says so itself, over the page; the command waits with its key to be given again. */
function useFailureWords(): (error: unknown) => Refusal | null {
  const { t } = useTranslation('kit');
  return (error) => {
    if (errorCodeOf(error) === 'UNAUTHENTICATED') return null;
    if (isNetworkFailure(error)) return { code: 'UNSENT', message: t('command.unsent') };
    return { code: 'UNEXPECTED', message: t('command.unexpected', { id: requestIdOf(error) ?? '—' }) };
  };
}

type NamedField = { readonly name: readonly (string | number)[] };

function fieldsOf<TDraft>(form: FormInstance<TDraft>): string[] {
  return form.getFieldsError().map((field: NamedField) => field.name.join('.'));
}

/** `channels.0.value` as the form knows its fields: places in a list are numbers. */
function pathOf(name: string): (string | number)[] {
  return name.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function showOnForm<TDraft>(form: FormInstance<TDraft>, { fieldErrors }: SortedErrors): void {
  const fields = Object.entries(fieldErrors).map(([name, message]) => ({ name: pathOf(name), errors: [message] }));
  form.setFields(fields as Parameters<typeof form.setFields>[0]);
}
