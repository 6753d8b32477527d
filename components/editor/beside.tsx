'use client';
import { useCallback, useEffect, useState } from 'react';
import { callDesk } from '#components/desk-calls/call-desk.ts';
import { useEditorTools } from '#components/editor/tools.ts';
import type { Block } from '#db/articles/document.ts';
import { blockIdOf } from '#db/articles/rules/blocks.ts';
import { documentText } from '#db/articles/rules/document-text.ts';
import type { Beside } from '#db/editions/queries.ts';
import { needsWork } from '#db/editions/rules/in-step.ts';

type Props = {
  articleId: number;
  otherId: number;
  mayWrite: boolean;
  /** Changes with each save of the text, after which the states may be others. */
  saves: number;
  close(): void;
  /** Takes the cursor to a block. */
  goTo(blockId: string): void;
  /** Puts a block of the other text into this one, behind those that stand before it there. */
  take(block: Block, after: string[]): void;
  flush(): Promise<boolean>;
};

/** How often it is asked what others do in the other text. */
const EVERY_MS = 10_000;

/** The story in another language beside the text, paragraph by paragraph, with what is behind. */
export function BesideText({ articleId, otherId, mayWrite, saves, close, goTo, take, flush }: Props) {
  const { t } = useEditorTools();
  const [beside, setBeside] = useState<Beside | null>(null);
  const [failed, setFailed] = useState(false);

  const ask = useCallback(
    async (call: string, given: object) => {
      try {
        const answer = await callDesk<Beside>(call, { articleId, otherId, ...given });
        if (answer.ok) setBeside(answer.value);
        setFailed(!answer.ok);
      } catch {
        setFailed(true);
      }
    },
    [articleId, otherId],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save changes what is asked for
  useEffect(() => {
    void ask('read-beside', {});
    const timer = setInterval(() => void ask('read-beside', {}), EVERY_MS);
    return () => clearInterval(timer);
  }, [ask, saves]);

  const done = async (blockId: string | null) => {
    if (await flush()) await ask('mark-in-step', { blockId });
    else setFailed(true);
  };
  const open = beside?.blocks.filter(({ state }) => needsWork(state)).length ?? 0;

  return (
    <section className="beside" aria-label={t('editor.beside.title')}>
      <button type="button" className="button button-quiet" onClick={close}>
        {t('editor.editions.close')}
      </button>
      {failed && (
        <p role="alert" className="text-small text-brick">
          {t('editor.aside.failed')}
        </p>
      )}
      {beside && (
        <>
          <p className="text-small text-muted" role="status">
            {open ? t('editor.editions.behind', { count: open }) : t('editor.beside.inStep')}
          </p>
          {mayWrite && open > 0 && (
            <button type="button" className="text-small underline" onClick={() => void done(null)}>
              {t('editor.beside.allDone')}
            </button>
          )}
          <div lang={beside.locale} className="grid gap-4">
            <p className="display text-card">{beside.headline}</p>
            <p className="text-muted">{beside.dek}</p>
            {beside.blocks.map(({ block, state }, index) => {
              const id = blockIdOf(block);
              return (
                <div key={id} className={`beside-block ${needsWork(state) ? 'is-behind' : ''}`}>
                  <p>
                    {documentText({ type: 'doc', content: [block] }) ||
                      t(`editor.beside.kind.${kindOf(block)}`)}
                  </p>
                  <div className="flex flex-wrap gap-x-4 text-small" lang="">
                    {needsWork(state) && (
                      <span className="font-semibold">{t(`editor.beside.state.${state}`)}</span>
                    )}
                    {state === 'missing' ? (
                      mayWrite && (
                        <button
                          type="button"
                          className="underline"
                          onClick={() =>
                            take(
                              block,
                              beside.blocks
                                .slice(0, index)
                                .map((one) => blockIdOf(one.block))
                                .reverse(),
                            )
                          }
                        >
                          {t('editor.beside.take')}
                        </button>
                      )
                    ) : (
                      <button type="button" className="underline" onClick={() => goTo(id)}>
                        {t('editor.beside.goTo')}
                      </button>
                    )}
                    {mayWrite && (state === 'behind' || state === 'both_changed') && (
                      <button type="button" className="underline" onClick={() => void done(id)}>
                        {t('editor.beside.done')}
                      </button>
                    )}
                  </div>
                </div>
              );
            })}
          </div>
        </>
      )}
    </section>
  );
}

/** What a block is that says nothing. */
const kindOf = ({ type }: Block): 'picture' | 'other' =>
  type === 'picture' || type === 'gallery' ? 'picture' : 'other';
