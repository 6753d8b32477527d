'use client';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { type ReactNode, useEffect, useRef, useState } from 'react';

type Props = {
  challenge: Challenge;
  labels: { working: string; done: string };
  /** For a browser that cannot. */
  instead: ReactNode;
};

/** A field of a form that the browser fills in by working. The form waits for it. */
export function ProofOfWork({ challenge, labels, instead }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'working' | 'done' | 'impossible'>('working');

  useEffect(() => {
    const input = field.current;
    const form = input?.form;
    if (!input || !form) return;
    const controller = new AbortController();
    let wanted: (() => void) | undefined;
    const hold = (event: SubmitEvent) => {
      if (input.value) return;
      event.preventDefault();
      event.stopPropagation();
      wanted = () => form.requestSubmit(event.submitter);
    };
    input.value = '';
    setState('working');
    // What was sent before is kept by `wake.js`.
    if ('held' in form.dataset) wanted = () => form.requestSubmit();
    delete form.dataset.held;
    form.dataset.ready = '';
    form.addEventListener('submit', hold, { capture: true, signal: controller.signal });
    solveChallenge({ challenge, deriveKey, controller })
      .then((solution) => {
        if (controller.signal.aborted) return;
        input.value = JSON.stringify({ challenge, solution });
        setState('done');
        wanted?.();
      })
      // Browsers do sums of this kind on https only.
      .catch(() => setState('impossible'));
    return () => controller.abort();
  }, [challenge]);

  return (
    <>
      <input ref={field} type="hidden" name="proof" />
      <div className="text-small text-muted noscript:hidden">
        {state === 'impossible' ? instead : <p role="status">{labels[state]}</p>}
      </div>
      <div className="hidden text-small noscript:block">{instead}</div>
    </>
  );
}
