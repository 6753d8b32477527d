import type { Stretch } from '#db/articles/rules/word-difference.ts';

/** Two texts in one: what went is struck through, what came is underlined; never by colour alone. */
export function Differences({ stretches, lang }: { stretches: Stretch[]; lang: string }) {
  return (
    <p lang={lang} className="whitespace-pre-wrap">
      {stretches.map(({ kind, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is made once and never reordered
        if (kind === 'removed') return <del key={index}>{text}</del>;
        // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is made once and never reordered
        if (kind === 'added') return <ins key={index}>{text}</ins>;
        // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is made once and never reordered
        return <span key={index}>{text}</span>;
      })}
    </p>
  );
}
