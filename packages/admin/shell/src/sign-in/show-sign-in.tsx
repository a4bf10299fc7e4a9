import { createRoot } from 'react-dom/client';
import { SignIn, type SignInProps } from './SignIn.js';
import { loadSignInMessages } from './useMessages.js';

/** Puts the sign-in page into an element and returns how to take it out again. */
export async function showSignIn(element: Element, props: Omit<SignInProps, 'messages' | 'result'>): Promise<() => void> {
  const messages = await loadSignInMessages(props.language);
  const result = takeResult(messages.results);
  const root = createRoot(element);
  root.render(<SignIn {...props} messages={messages} result={result} />);
  return () => root.unmount();
}

/** How coming back from the identity provider ended; said once, so it leaves the address. */
function takeResult(results: Readonly<Record<string, string>>): string | undefined {
  const url = new URL(location.href);
  const code = url.searchParams.get('signIn');
  if (code === null) return undefined;
  url.searchParams.delete('signIn');
  history.replaceState(history.state, '', url);
  return results[code];
}
