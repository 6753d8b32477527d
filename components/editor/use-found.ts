'use client';
import { useEffect, useRef, useState } from 'react';
import { callDesk } from '#components/desk-calls/call-desk.ts';
import type { Locale } from '#db/core/locale.ts';

/** A pause this long after a key asks the server. */
const PAUSE_MS = 180;

/** What the desk has for a part of a name; null while nothing is asked. A late answer to an older question is left. */
export function useFound<Entry>(call: string, query: string, locale: Locale) {
  const [found, setFound] = useState<Entry[] | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = useRef(0);
  const wanted = query.trim();

  useEffect(() => {
    asked.current += 1;
    const question = asked.current;
    if (!wanted) {
      setFound(null);
      return;
    }
    const timer = setTimeout(async () => {
      const answer = await callDesk<Entry[]>(call, { query: wanted, locale }).catch(() => null);
      if (question !== asked.current) return;
      setFailed(!answer?.ok);
      if (answer) setFound(answer.ok ? answer.value : []);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, call, locale]);

  return { found, close: () => setFound(null), failed, setFailed };
}
