import { type BrowserContext, chromium, type Request } from '@playwright/test';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import { launchOptions } from './browser.ts';

export type Weight = {
  locale: Locale;
  /** Bytes as they came over the wire, without the headers, of the first visit. */
  before: Record<Kind, number>;
  /** Number and bytes of what came after the reader first touched something that needs a script. */
  after: { files: number; scripts: number; data: number };
};
const kinds = { document: 'HTML', stylesheet: 'CSS', script: 'Script', font: 'Fonts' } as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

/** What a browser that has never been here fetches for an article, and then for its first click on "Copy link". */
export async function measureWeight(
  origin: string,
  articles: { locale: Locale; path: string }[],
): Promise<Weight[]> {
  const browser = await chromium.launch(await launchOptions());
  try {
    const weights: Weight[] = [];
    for (const { locale, path } of articles) {
      const context = await browser.newContext({ permissions: ['clipboard-write'] });
      weights.push({ locale, ...(await weigh(context, new URL(path, origin).href, locale)) });
      await context.close();
    }
    return weights;
  } finally {
    await browser.close();
  }
}

async function weigh(context: BrowserContext, url: string, locale: Locale): Promise<Omit<Weight, 'locale'>> {
  const t = translator(locale);
  const page = await context.newPage();
  let finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.goto(url, { waitUntil: 'networkidle' });
  const before: Weight['before'] = { HTML: 0, CSS: 0, Script: 0, Fonts: 0 };
  for (const request of finished) {
    const kind = kinds[request.resourceType() as keyof typeof kinds];
    if (kind) before[kind] += await bytesOf(request);
  }
  finished = [];
  await page.getByRole('button', { name: t('article.copyLink'), exact: true }).click();
  await page.getByRole('button', { name: t('article.linkCopied'), exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  const after: Weight['after'] = { files: 0, scripts: 0, data: 0 };
  for (const request of finished) {
    const type = request.resourceType();
    if (type !== 'script' && type !== 'fetch') continue;
    after.files += 1;
    after[type === 'script' ? 'scripts' : 'data'] += await bytesOf(request);
  }
  return { before, after };
}

const bytesOf = async (request: Request): Promise<number> => (await request.sizes()).responseBodySize;
