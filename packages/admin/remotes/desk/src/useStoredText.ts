import { useCallback, useState } from 'react';

/** A text that survives a reload of the tab: nothing a person typed may be lost. `otherwise` is where it begins when this tab has none. */
export function useStoredText(key: string, otherwise = ''): readonly [text: string, set: (text: string) => void] {
  const read = () => ({ key, text: readText(key) || otherwise });
  const [state, setState] = useState(read);
  const current = state.key === key ? state : read();
  if (current !== state) setState(current);
  const set = useCallback(
    (text: string) => {
      writeText(key, text);
      setState({ key, text });
    },
    [key],
  );
  return [current.text, set];
}

export function readText(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** An empty text leaves no trace. Storage may be closed by policy; the draft then lasts as long as the page. */
export function writeText(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    return;
  }
}
