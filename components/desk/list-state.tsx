import { Circle, CircleCheck, CircleDashed } from 'lucide-react';
import { translator } from '#components/messages/translator.ts';
import type { listStates } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';

type State = (typeof listStates)[number];

const signs: Record<State, { Sign: typeof Circle; tone: string }> = {
  on: { Sign: CircleCheck, tone: 'text-river' },
  trial: { Sign: CircleDashed, tone: 'text-ink' },
  off: { Sign: Circle, tone: 'text-muted' },
};

/** Whether a list is in force, as a sign and a word. */
export function ListState({ locale, state }: { locale: Locale; state: State }) {
  const { Sign, tone } = signs[state];
  return (
    <p className={`flex items-start gap-1.5 ${tone}`}>
      <Sign aria-hidden className="mt-0.5 size-4 shrink-0" />
      {translator(locale)(`commentRules.lists.state.${state}`)}
    </p>
  );
}
