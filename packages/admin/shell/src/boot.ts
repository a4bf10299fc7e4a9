import '@shouwen/admin-kit/tokens.css';
import { expectsSession, preferredLanguage, rememberSession } from '@shouwen/admin-kit/preferences';
import { askStart, type Start } from './sign-in/start.js';

declare global {
  /** Set by the script in the head: fetches the shell's files ahead of need. */
  var shouwenPreload: (() => void) | undefined;
}

/** Decides between the two halves of the panel: the small sign-in page, and the shell with everything it carries. */
async function boot(element: Element): Promise<void> {
  const language = preferredLanguage();
  const answer = askStart(language).catch(() => null);
  // The likelier half is fetched while the answer is on its way.
  void (expectsSession() ? import('./app.js') : import('./sign-in/show-sign-in.js'));
  const start = await answer;
  if (start?.viewer != null) return openApp(element, start.viewer, start.installation);
  if (start !== null) rememberSession(false);
  await openSignIn(element, start);
}

/** The server may have been out of reach when the page was opened; then the house's usual clock counts until it is opened again. */
async function openApp(element: Element, viewer: NonNullable<Start['viewer']>, installation?: Start['installation']): Promise<void> {
  rememberSession(true);
  const { startApp } = await import('./app.js');
  await startApp(element, viewer, installation?.timeZone ?? 'Asia/Shanghai');
}

async function openSignIn(element: Element, start: Start | null): Promise<void> {
  const { showSignIn } = await import('./sign-in/show-sign-in.js');
  const close = await showSignIn(element, {
    installation: start?.installation ?? null,
    step: start?.step ?? null,
    language: preferredLanguage(),
    onSignedIn: (viewer) => {
      close();
      void openApp(element, viewer, start?.installation);
    },
  });
  // Typing a password takes seconds; the shell is here when it is sent.
  if (start !== null) setTimeout(() => globalThis.shouwenPreload?.(), 300);
}

const root = document.getElementById('root');
if (root !== null) void boot(root);
