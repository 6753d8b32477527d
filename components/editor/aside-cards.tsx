'use client';
import { useRef, useState } from 'react';
import { callDesk } from '#components/desk-calls/call-desk.ts';
import { Differences } from '#components/editor/differences.tsx';
import { fieldTexts } from '#components/editor/field-texts.ts';
import { useEditorTools } from '#components/editor/tools.ts';
import { formatDateTime } from '#components/ui/date.tsx';
import type { ArticleContent } from '#db/articles/content.ts';
import type { Block } from '#db/articles/document.ts';
import { blockIdOf } from '#db/articles/rules/blocks.ts';
import { documentText } from '#db/articles/rules/document-text.ts';
import { wordDifference } from '#db/articles/rules/word-difference.ts';
import type { SetAsideText } from '#db/drafts/queries.ts';
import type { FieldName } from '#db/drafts/rules/merge.ts';

type Props = {
  texts: SetAsideText[];
  read(): ArticleContent;
  /** Puts a block in the place of the one with its id, or behind it under an id of its own. */
  setBlock(block: Block, how: 'instead' | 'after'): void;
  setField(name: FieldName, value: unknown): void;
  /** Saves first, so that what was chosen is there before the choice is gone. */
  flush(): Promise<boolean>;
  onSettled(texts: SetAsideText[]): void;
};

/** What two people wrote in one place, side by side, until somebody has chosen. */
export function AsideCards({ texts, ...props }: Props) {
  if (texts.length === 0) return null;
  return (
    <div className="grid gap-4">
      {texts.map((text) => (
        <AsideCard key={text.id} text={text} {...props} />
      ))}
    </div>
  );
}

const isBlock = (place: SetAsideText['place']): place is { block: string } => 'block' in place;
const wordsOf = (block: Block): string => documentText({ type: 'doc', content: [block] });

function AsideCard({
  text,
  read,
  setBlock,
  setField,
  flush,
  onSettled,
}: { text: SetAsideText } & Omit<Props, 'texts'>) {
  const { t, locale, timeZone, textLocale } = useEditorTools();
  const [failed, setFailed] = useState(false);
  const choosing = useRef(false);
  const { place, mine } = text;
  const content = read();
  const block = isBlock(place)
    ? content.body.content.find((one) => blockIdOf(one) === place.block)
    : undefined;
  const present = isBlock(place) ? (block ? wordsOf(block) : '') : plain(content[place.field]);
  const other = isBlock(place) ? wordsOf(mine as Block) : plain(mine);

  async function choose(take: () => void) {
    // A second press would put the text in twice.
    if (choosing.current) return;
    choosing.current = true;
    setFailed(false);
    take();
    try {
      if (!(await flush())) throw new Error('The choice is not on the server yet.');
      const answer = await callDesk<SetAsideText[]>('settle-aside', {
        id: text.id,
      });
      if (!answer.ok) throw new Error('It is settled already.');
      onSettled(answer.value);
    } catch {
      setFailed(true);
    } finally {
      choosing.current = false;
    }
  }
  const take = () => {
    if (isBlock(place)) setBlock(mine as Block, block ? 'instead' : 'after');
    else setField(place.field, mine);
  };

  return (
    <section className="aside-card" aria-label={t('editor.aside.title')}>
      <h2 className="font-semibold">{t('editor.aside.title')}</h2>
      {!isBlock(place) && (
        <p className="text-small text-muted">
          {t('editor.aside.field', { field: fieldWords(t, place.field) })}
        </p>
      )}
      <div className="grid gap-4 min-[700px]:grid-cols-2">
        <div>
          <h3 className="text-small text-muted">{t('editor.aside.inText')}</h3>
          {isBlock(place) && !block ? <p>{t('editor.aside.gone')}</p> : <p lang={textLocale}>{present}</p>}
        </div>
        <div>
          <h3 className="text-small text-muted">
            {t('editor.aside.other', {
              name: text.by,
              time: formatDateTime(new Date(text.at), { locale, timeZone }),
            })}
          </h3>
          <Differences stretches={wordDifference(present, other)} lang={textLocale} />
        </div>
      </div>
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button button-quiet" onClick={() => choose(take)}>
          {t('editor.aside.useOther')}
        </button>
        {block && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => choose(() => setBlock(mine as Block, 'after'))}
          >
            {t('editor.aside.keepBoth')}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => choose(() => {})}>
          {t('editor.aside.keepPresent')}
        </button>
      </div>
      {failed && (
        <p role="alert" className="text-small text-brick">
          {t('editor.aside.failed')}
        </p>
      )}
    </section>
  );
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

export const fieldWords = (t: ReturnType<typeof useEditorTools>['t'], field: FieldName): string =>
  t(fieldTexts[field]);
