'use client';
import { useEffect } from 'react';

/** Tells the loader that the page has taken over: what was pressed before can be done now. */
export function Awake() {
  useEffect(() => {
    dispatchEvent(new Event('awake'));
  }, []);
  return null;
}
