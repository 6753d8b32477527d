import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import { documentEmbeds, documentMediaIds } from '#db/articles/rules/document-text.ts';
import { type Draft, getDraft, listSetAside, type SetAsideText } from '#db/drafts/queries.ts';
import { isApproved } from '#db/drafts/rules/state.ts';
import { type EditionLink, listEditions } from '#db/editions/queries.ts';
import { type EmbedView, listEmbeds } from '#db/embeds/queries.ts';
import { listMedia, type MediaView } from '#db/media/queries.ts';
import { listBylineNames } from '#db/people/queries.ts';
import { listSections, type SectionView } from '#db/sections/queries.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import type { SiteSettings } from '#db/settings/validation.ts';
import { listSourceNames } from '#db/sources/queries.ts';
import { listTagNames } from '#db/tags/queries.ts';
import { type Member, may, reachOf } from '#db/users/policy.ts';

type Named = { id: number; name: string };

/** Everything that the page of one article needs. */
export type Editing = {
  draft: Draft;
  media: Record<string, MediaView>;
  embeds: Record<string, EmbedView>;
  sections: { id: number; name: string; depth: number }[];
  names: { tags: Named[]; bylines: Named[]; sources: Named[] };
  setAside: SetAsideText[];
  editions: EditionLink[];
  settings: Pick<SiteSettings, 'selfApproval' | 'checklist'>;
  mayWrite: boolean;
};

/** An article with what is written but not published; null when there is none. */
export async function loadEditing(member: Member, id: number): Promise<Editing | null> {
  demand(member, 'articles.see');
  const db = database();
  const draft = await getDraft(db, id);
  if (!draft) return null;
  const { content, locale } = draft;
  const shown = [content.pictureId, content.socialPictureId, ...documentMediaIds(content.body)];
  const [media, embeds, sections, setAside, tags, bylines, sources, { selfApproval, checklist }, editions] =
    await Promise.all([
      listMedia(
        db,
        shown.filter((one) => one !== null),
      ),
      listEmbeds(db, documentEmbeds(content.body)),
      listSections(db, locale),
      listSetAside(db, id),
      listTagNames(db, { ids: content.tagIds, locale }),
      listBylineNames(db, { ids: content.bylineIds, locale }),
      listSourceNames(db, { ids: content.sources.map(({ sourceId }) => sourceId), locale }),
      getSiteSettings(db),
      listEditions(db, id),
    ]);
  return {
    draft,
    media,
    embeds,
    sections: asTree(sections),
    names: { tags, bylines, sources },
    setAside,
    editions,
    settings: { selfApproval, checklist },
    mayWrite: mayWrite(member, draft),
  };
}

/** Whether a member may change an article: what is theirs to write, or to finish; pages are the editors'. */
export function mayWrite(member: Member, { kind, status, ownerId, assigneeId }: Draft): boolean {
  if (kind === 'page' && !reachOf(member, 'pages.write')) return false;
  if (isApproved(status) && reachOf(member, 'articles.write') === 'own') return false;
  return [ownerId, assigneeId].some((id) => may(member, 'articles.write', id ?? 0));
}

/** Sections in the order of their tree. */
function asTree(sections: SectionView[], parentId: number | null = null, depth = 0): Editing['sections'] {
  return sections
    .filter((section) => section.parentId === parentId)
    .flatMap(({ id, name }) => [{ id, name, depth }, ...asTree(sections, id, depth + 1)]);
}
