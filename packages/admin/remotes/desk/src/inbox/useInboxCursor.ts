import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { urls } from '../urls.js';
import { writeTrail } from './inbox-trail.js';

const REST_MS = 250;

/** The row one is at. It follows the keys at once; the address (`?ticket=`) hears of it when it rests, for reloads and for coming back. */
export function useInboxCursor(rows: readonly { readonly id: string }[] | undefined) {
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('ticket');
  const [cursor, setCursor] = useState(inAddress);
  const written = useRef(inAddress);

  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setCursor(inAddress);
  }, [inAddress]);

  const write = (): void | Promise<void> => {
    if (cursor === null || cursor === written.current) return;
    written.current = cursor;
    const next = new URLSearchParams(params);
    next.set('ticket', cursor);
    return setParams(next, { replace: true });
  };
  const latest = useRef(write);
  latest.current = write;
  // Every move starts the rest anew.
  useEffect(() => {
    const timer = setTimeout(() => void latest.current(), REST_MS);
    return () => clearTimeout(timer);
  }, [cursor]);

  const { search } = useLocation();
  useEffect(() => {
    if (rows !== undefined) writeTrail({ search, ids: rows.map(({ id }) => id) });
  }, [search, rows]);

  const open = async (id: string): Promise<void> => {
    await latest.current();
    await navigate(urls.ticket(id));
  };
  return { cursor, setCursor, open };
}
