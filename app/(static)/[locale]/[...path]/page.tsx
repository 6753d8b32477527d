import type { Metadata } from 'next';
import { loadRedirect } from '#app/_loaders/redirects.ts';
import { decodeSegment, placeholder, requireLocale } from '#app/_server/locale-param.ts';
import { nothingHere } from '#app/_server/metadata.ts';
import { MovedOrNothing } from '#app/_server/nothing-here.tsx';
import { localePrefix } from '#db/core/locale.ts';

/** Addresses of no known form: those a moved site had (dated permalinks, pages below pages), or nobody's. */
export function generateStaticParams() {
  return [{ locale: placeholder, path: [placeholder] }];
}

type Params = PageProps<'/[locale]/[...path]'>['params'];

async function load(params: Params) {
  const { locale: rawLocale, path } = await params;
  const locale = requireLocale(rawLocale);
  return { locale, to: await loadRedirect(`${localePrefix(locale)}/${path.map(decodeSegment).join('/')}`) };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return nothingHere((await load(params)).locale);
}

export default async function OldAddressPage({ params }: { params: Params }) {
  return <MovedOrNothing {...(await load(params))} />;
}
