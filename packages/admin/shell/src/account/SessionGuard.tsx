import { useApolloClient } from '@apollo/client/react';
import { currentLanguage, useViewer, type Viewer } from '@shouwen/admin-kit';
import { useEffect, useRef } from 'react';
import { Dialog } from '../frame/Dialog.js';
import styles from './account.module.css';

/** Over a page whose session ended: signing in as the same person goes on where they were, drafts included. */
export function SessionGuard({ onRenewed }: { onRenewed(): void }) {
  const client = useApolloClient();
  const { person } = useViewer();
  const { account } = person;
  const place = useRef<HTMLDivElement>(null);
  const renewed = useRef<(viewer: Viewer) => void>(() => undefined);
  renewed.current = (viewer) => {
    // Someone else must not find the first person's page.
    if (viewer.person.id !== person.id) return location.reload();
    onRenewed();
    void client.refetchQueries({ include: 'active' });
  };
  useEffect(() => {
    let close: () => void = () => undefined;
    const show = async (): Promise<void> => {
      const [{ showSignIn }, { askStart }] = await Promise.all([import('../sign-in/show-sign-in.js'), import('../sign-in/start.js')]);
      const start = await askStart(currentLanguage()).catch(() => null);
      if (start?.viewer != null) return renewed.current(start.viewer);
      if (place.current === null) return;
      close = await showSignIn(place.current, {
        installation: start?.installation ?? null,
        language: currentLanguage(),
        renewalOf: account,
        onSignedIn: (viewer) => renewed.current(viewer),
      });
    };
    void show();
    return () => close();
  }, [account]);
  return (
    <Dialog label={person.name} className={styles.guard}>
      <div ref={place} />
    </Dialog>
  );
}
