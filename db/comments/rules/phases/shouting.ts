import type { Phase, PhaseVerdict } from '#db/comments/rules/moderation.ts';

const emojiSign = /\p{RGI_Emoji}/gv;
const capital = /\p{Lu}/gu;
const smallLetter = /\p{Ll}/gu;

export const shoutingPhase: Phase = {
  name: 'shouting',
  fails: 'open',
  judge({ text }, { shouting }): PhaseVerdict | null {
    const emoji = text.match(emojiSign)?.length ?? 0;
    if (shouting.emoji > 0 && emoji >= shouting.emoji)
      return { outcome: 'hold', reason: 'too_many_emoji', detail: { emoji } };
    const capitals = text.match(capital)?.length ?? 0;
    const letters = capitals + (text.match(smallLetter)?.length ?? 0);
    const share = letters > 0 ? capitals / letters : 0;
    if (shouting.capitals === 0 || letters < shouting.shortest || share < shouting.capitals) return null;
    return { outcome: 'hold', reason: 'shouting', detail: { percent: Math.round(100 * share) } };
  },
};
