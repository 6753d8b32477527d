import { type FormEvent, type ReactNode, useState } from 'react';
import { Form } from '#components/forms/form.tsx';
import { ask, type Words } from '#components/moderation/words.ts';
import type { Locale } from '#db/core/locale.ts';

/** Where the forms of the room lead back to without scripts. */
export type Place = { locale: Locale; list: string; here: number };

type Props = {
  t: Words;
  place: Place;
  /** A call of the desk, and the same as a plain form. */
  call: string;
  action: (form: FormData) => Promise<void>;
  hidden: Record<string, string | number>;
  onDone: () => void;
  className?: string;
  children: ReactNode;
};

/** A form beside a comment: with scripts the page stays as it is. */
export function CallForm({ t, place, call, action, hidden, onDone, className, children }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    setSending(true);
    const answer = await ask(t, call, Object.fromEntries(new FormData(form, submitter)));
    setSending(false);
    if ('problem' in answer) return setProblem(answer.problem);
    setProblem(null);
    form.reset();
    onDone();
  }

  return (
    <Form
      locale={place.locale}
      hidden={{ list: place.list, here: place.here, ...hidden }}
      action={action}
      onSubmit={send}
      problem={problem}
      className={className}
    >
      {children}
    </Form>
  );
}
