import 'server-only';
import type { Site } from '#app/_loaders/site.ts';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import { listLatest } from '#db/articles/queries.ts';
import type { Locale } from '#db/core/locale.ts';
import {
  findFrontStories,
  getFrontAt,
  getOrder,
  getPlan,
  listFrontStories,
  listPlans,
} from '#db/front/queries.ts';
import { LATEST_BESIDE } from '#db/front/validation.ts';
import type { Member } from '#db/users/policy.ts';

// Nothing here is cached: it may have changed a moment ago.

/** How many stories a search shows. */
const FOUND = 8;

/** The places of a language as they are now, or as a plan will make them; null when there is no such plan to come. */
export async function loadFrontRoom(
  member: Member,
  { locale, planId, query, now }: { locale: Locale; planId: number | undefined; query: string; now: Date },
) {
  demand(member, 'front.arrange');
  const db = database();
  const plan = planId === undefined ? null : await getPlan(db, { id: planId, locale });
  if (planId !== undefined && !plan) return null;
  const order = plan?.order ?? (await getOrder(db, locale));
  const at = plan?.startsAt ?? now;
  const [stories, found, plans, { top }] = await Promise.all([
    listFrontStories(db, { locale, order }),
    findFrontStories(db, { locale, query, except: order, limit: FOUND }),
    listPlans(db, locale),
    getFrontAt(db, { locale, sections: [], at }),
  ]);
  const leads = await listFrontStories(db, {
    locale,
    order: [...new Set(plans.flatMap((each) => each.order[0] ?? []))],
  });
  return {
    plan,
    stories,
    found,
    plans: plans.map((each) => ({
      ...each,
      lead: leads.find(({ storyId }) => storyId === each.order[0])?.headline ?? '',
    })),
    /** What stands where nothing was placed, or what was placed is not public. */
    filling: top.filter(({ storyId }) => !order.includes(storyId)),
  };
}

/** The front page as it will be at a moment, with the latest news beside it. */
export async function loadFrontPreview(
  member: Member,
  { site, at }: { site: Pick<Site, 'locale' | 'sections'>; at: Date },
) {
  demand(member, 'front.arrange');
  const db = database();
  const { locale } = site;
  const sections = site.sections.map(({ id, slug, name }) => ({ id, slug, name }));
  const [front, latest] = await Promise.all([
    getFrontAt(db, { locale, sections, at }),
    listLatest(db, { locale, limit: LATEST_BESIDE, at }),
  ]);
  return { front, latest };
}
