import { Select as AntSelect, type RefSelectProps, type SelectProps } from 'antd';
import { type ReactElement, type ReactNode, type RefAttributes, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

// The option's type is antd's own default: the kit's selects hold data, not classes of options.
type Props<Value> = SelectProps<Value> & RefAttributes<RefSelectProps>;

/**
 * antd's select, whose open list bears the name of its field: without one a screen reader announces a list of nothing.
 * What is typed is looked for in what one reads, not in ids.
 */
export function Select<Value>(props: Props<Value>) {
  const { t } = useTranslation('kit');
  const named = (list: ReactElement) => (
    <NamedList fieldId={props.id} name={props['aria-label']}>
      {list}
    </NamedList>
  );
  return <AntSelect<Value> notFoundContent={t('picker.nothing')} {...props} showSearch={searchOf(props)} popupRender={named} />;
}

function searchOf<Value>({ mode, showSearch = mode !== undefined }: SelectProps<Value>): SelectProps<Value>['showSearch'] {
  if (showSearch === false) return false;
  return { optionFilterProp: 'label', ...(showSearch === true ? {} : showSearch) };
}

/** antd builds the list and leaves no way to give it an attribute, so it gets one when it is there. */
function NamedList({ fieldId, name, children }: { readonly fieldId?: string; readonly name?: string; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const list = place.current?.querySelector('[role=listbox]');
    const labels = [...(list?.ownerDocument.querySelectorAll('label') ?? [])];
    list?.setAttribute('aria-label', name ?? labels.find(({ htmlFor }) => htmlFor === fieldId)?.textContent ?? '');
  });
  return <div ref={place}>{children}</div>;
}
