import { createRoot } from 'react-dom/client';
import { SignIn, type SignInProps } from './SignIn.js';
import { loadSignInMessages } from './useMessages.js';

/** Puts the sign-in page into an element and returns how to take it out again. */
export async function showSignIn(element: Element, props: Omit<SignInProps, 'messages'>): Promise<() => void> {
  const messages = await loadSignInMessages(props.language);
  const root = createRoot(element);
  root.render(<SignIn {...props} messages={messages} />);
  return () => root.unmount();
}
