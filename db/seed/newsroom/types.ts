import type { Block } from '#db/articles/document.ts';

/** Keys of the demo newsroom; each names an entry in the file of that name beside this one. */
export type PersonKey = 'surya' | 'sreymom' | 'dara' | 'chanthy' | 'bopha' | 'vannak' | 'maly' | 'piseth';
export type SectionKey = 'diplomacy' | 'economy' | 'culture' | 'environment' | 'people' | 'education';
export type SourceKind = 'press_release' | 'interview' | 'own_reporting' | 'document' | 'wire';

export type EditionSeed = {
  /** Lower-case words with hyphens; Khmer words stay Khmer. */
  slug: string;
  headline: string;
  dek: string;
  /** Built with the functions of `build.ts`. */
  body: Block[];
  pictureCaption?: string;
};

export type StorySeed = {
  /** Unique and stable: identifiers and dates are derived from it. */
  key: string;
  section: SectionKey;
  /** More sections where the story is listed too. */
  alsoIn?: SectionKey[];
  /** Keys of `tags.ts`. */
  tags: string[];
  authors: PersonKey[];
  /** Lead picture: a scene key of `scenes.ts`; null for a story without one. */
  picture: string | null;
  /** Credited organisations, keys of `sources.ts`. */
  sources?: { source: string; kind: SourceKind; url?: string }[];
  /** UTC. For scheduled stories the time they are due. */
  publishedAt: string;
  updatedAt?: string;
  status?: 'draft' | 'in_review' | 'scheduled' | 'published' | 'withdrawn';
  withdrawnReason?: string;
  en: EditionSeed | null;
  km?: EditionSeed;
};

/** Told how far a long step is, for the terminal. */
export type Progress = (label: string, done: number, total: number) => void;
