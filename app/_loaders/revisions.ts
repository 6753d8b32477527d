import 'server-only';
import { mayWrite } from '#app/_loaders/drafts.ts';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import type { ThingNames } from '#components/desk/text-changes.tsx';
import {
  blockParts,
  type RevisionDifference,
  revisionDifference,
} from '#db/articles/rules/revision-difference.ts';
import type { Locale } from '#db/core/locale.ts';
import { getDraft, getEditor, getShownContent } from '#db/drafts/queries.ts';
import { listMedia } from '#db/media/queries.ts';
import { listBylineNames } from '#db/people/queries.ts';
import {
  getRevision,
  listRevisions,
  newestRevision,
  REVISIONS_PER_PAGE,
  type RevisionRow,
} from '#db/revisions/queries.ts';
import type { RevisionFilter } from '#db/revisions/validation.ts';
import { listSections } from '#db/sections/queries.ts';
import { listSourceNames } from '#db/sources/queries.ts';
import { listTagNames } from '#db/tags/queries.ts';
import type { Member } from '#db/users/policy.ts';

type RevisionSnapshot = NonNullable<Awaited<ReturnType<typeof getRevision>>>;

export type Revisions = {
  articleId: number;
  /** Of the text. */
  textLocale: Locale;
  headline: string;
  rows: RevisionRow[];
  /** The number with which the next page begins. */
  older: number | null;
  newest: number;
  from: number | null;
  to: number;
  difference: RevisionDifference | null;
  names: ThingNames;
  mayWrite: boolean;
};

/** A page of an article's revisions, and what is different between two of them; null when there is no such article. */
export async function loadRevisions(
  member: Member,
  { id, filter }: { id: number; filter: RevisionFilter },
): Promise<Revisions | null> {
  demand(member, 'articles.see');
  const db = database();
  const draft = await getDraft(db, id);
  if (!draft) return null;
  const [found, newest] = await Promise.all([
    listRevisions(db, { articleId: id, upTo: filter.list }),
    newestRevision(db, id),
  ]);
  const last = newest || 1;
  const to = Math.min(filter.to ?? last, last);
  const earlier = Math.min(filter.from ?? to - 1, last);
  const from = earlier >= 1 && earlier !== to ? earlier : null;
  const snapshot = async (number: number | null) =>
    number === null ? null : getRevision(db, { articleId: id, number });
  const [before, after] = await Promise.all([snapshot(from), snapshot(to)]);
  return {
    articleId: id,
    textLocale: draft.locale,
    headline: draft.content.headline,
    rows: found.slice(0, REVISIONS_PER_PAGE),
    older: found[REVISIONS_PER_PAGE]?.number ?? null,
    newest: last,
    from,
    to,
    difference: before && after ? revisionDifference(before, after) : null,
    names: await namesOf([before, after], draft.locale),
    mayWrite: mayWrite(member, draft),
  };
}

/** What somebody gives up who gives up what was written since it was published; null when it is not theirs to. */
export async function loadDiscard(member: Member, id: number) {
  demand(member, 'articles.write');
  const db = database();
  const draft = await getDraft(db, id);
  if (!draft || !mayWrite(member, draft)) return null;
  const { status, content, version, locale, hasUnpublishedChanges } = draft;
  const shown = hasUnpublishedChanges ? await getShownContent(db, id) : null;
  const [before, after] = [shown && { ...shown, status }, { ...content, status }];
  return {
    articleId: id,
    textLocale: locale,
    headline: content.headline,
    version,
    edited: { by: await getEditor(db, id), at: draft.editedAt },
    difference: before && revisionDifference(before, after),
    names: await namesOf([before, after], locale),
  };
}

async function namesOf(snapshots: (RevisionSnapshot | null)[], locale: Locale): Promise<ThingNames> {
  const db = database();
  const given = snapshots.filter((one) => one !== null);
  const all = (numbers: (one: RevisionSnapshot) => (number | null | undefined)[] | undefined) =>
    given.flatMap((one) => numbers(one) ?? []).filter((id) => id !== null && id !== undefined);
  const shown = given.flatMap(({ body }) =>
    body.content
      .flatMap(blockParts)
      .filter(({ name, text }) => name === 'file' && /^\d{1,15}$/.test(text))
      .map(({ text }) => Number(text)),
  );
  const [sections, tags, bylines, sources, media] = await Promise.all([
    listSections(db, locale),
    listTagNames(db, { ids: all((one) => one.tagIds), locale }),
    listBylineNames(db, { ids: all((one) => one.bylineIds), locale }),
    listSourceNames(db, { ids: all((one) => one.sources?.map(({ sourceId }) => sourceId)), locale }),
    listMedia(db, [...shown, ...all((one) => [one.pictureId, one.socialPictureId])]),
  ]);
  const byId = (named: { id: number; name: string }[]) =>
    Object.fromEntries(named.map(({ id, name }) => [id, name]));
  return {
    sections: byId(sections),
    tags: byId(tags),
    bylines: byId(bylines),
    sources: byId(sources),
    media: byId(
      Object.values(media).map((view) => ({
        id: view.id,
        name: view.alt[locale] || view.alt.en || view.alt.km || view.fileName,
      })),
    ),
  };
}
