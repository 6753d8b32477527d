/** What an import did and what it could not do, for the person who moves the site. */

const warningKinds = {
  not_public: 'Kept as drafts, because they were private or had a password',
  unknown_status: 'Kept as drafts, because their status is not known here',
  already_due: 'Scheduled for a time that has passed; they appear as soon as the site runs',
  date_missing: 'Published without a date; the time of the import stands in for it',
  picture_missing: 'Pictures that are not in the library; their place holds a line of text',
  file_missing: 'Recordings, films and papers that are not in the library; their place holds a link',
  media_refused: 'Files that were not taken',
  shortcode: 'Shortcodes that are not understood; their text was kept',
  block: 'Blocks or frames that show nothing here',
  form: 'Forms, of which only the words were kept',
  script: 'Scripts that were left out',
  unsafe_link: 'Links that were left out as unsafe or malformed',
  simplified: 'Texts that had to be simplified',
  headline_missing: 'No headline; the first words stand in for it',
  address_changed:
    'The address was taken or cannot be used; it became another one, and the old one leads there',
  address_repaired: 'Addresses cut in the middle of a letter, now repaired',
  address_lost:
    'Old addresses that no longer lead there, because something else has them or they are malformed',
  unknown_author: 'Authors that the file names nowhere else',
  same_name: 'Authors whose address another person has; they got a number',
  section_cycle: 'Sections that were their own ancestors; they stand at the top now',
  unknown_section: 'Parent sections that the file does not have',
  comment_parent: 'Replies to comments that are missing or circular; they stand on their own now',
  comment_empty: 'Comments without words, left out',
  comment_cut: 'Comments that were too long, cut',
  duplicate: 'Posts that the file has twice; the first one counts',
} as const;
export type WarningKind = keyof typeof warningKinds;

export type Warning = { kind: WarningKind; post: { id: string; title: string } | null; detail: string };

type Tally = { created: number; present: number };
const countedThings = [
  'articles',
  'pages',
  'comments',
  'people',
  'sections',
  'tags',
  'pictures',
  'files',
] as const;
export type CountedThing = (typeof countedThings)[number];

export type ImportReport = {
  dryRun: boolean;
  site: { title: string; address: string; version: string };
  counts: Record<CountedThing, Tally>;
  redirects: number;
  /** What was left out on purpose, by what it is: trash, menus, pingbacks … */
  skipped: Record<string, number>;
  warnings: Warning[];
  /** How often each warning occurred; the list above holds only the first of each kind. */
  warningCounts: Partial<Record<WarningKind, number>>;
};

/** Warnings of one kind that are kept word by word: a report must fit in memory, and in a head. */
const KEPT = 500;

export class ReportBuilder {
  readonly report: ImportReport;
  readonly #seen = new Set<string>();
  #post: Warning['post'] = null;

  constructor(dryRun: boolean, site: ImportReport['site']) {
    const counts = Object.fromEntries(countedThings.map((thing) => [thing, { created: 0, present: 0 }]));
    this.report = {
      dryRun,
      site,
      counts: counts as ImportReport['counts'],
      redirects: 0,
      skipped: {},
      warnings: [],
      warningCounts: {},
    };
  }

  /** Names the post that the following warnings are about. */
  about(post: Warning['post']): void {
    this.#post = post;
    this.#seen.clear();
  }

  /** Once for each post and detail. */
  warn(kind: WarningKind, detail = ''): void {
    const key = `${kind} ${detail}`;
    if (this.#seen.has(key)) return;
    if (this.#seen.size < 1000) this.#seen.add(key);
    const { warnings, warningCounts } = this.report;
    const count = (warningCounts[kind] ?? 0) + 1;
    warningCounts[kind] = count;
    if (count <= KEPT) warnings.push({ kind, post: this.#post, detail: detail.slice(0, 500) });
  }

  created(thing: CountedThing, count = 1): void {
    this.report.counts[thing].created += count;
  }

  present(thing: CountedThing, count = 1): void {
    this.report.counts[thing].present += count;
  }

  skip(what: string, count = 1): void {
    if (count) this.report.skipped[what] = (this.report.skipped[what] ?? 0) + count;
  }
}

/** True when the run put anything into the database. */
export function changedAnything(report: ImportReport): boolean {
  return report.redirects > 0 || Object.values(report.counts).some((tally) => tally.created > 0);
}

/** The report for a terminal: counts, then each kind of warning with the first few posts. */
export function formatReport(report: ImportReport, examples = 10): string {
  const { site, counts } = report;
  const lines = [
    `${site.title || 'WordPress'} (${site.address || 'no address'}, WXR ${site.version})`,
    report.dryRun ? 'Dry run: nothing was written. This is what an import would do.' : '',
    '',
    ...countedThings.map((thing) => {
      const { created, present } = counts[thing];
      return `  ${thing.padEnd(10)}${String(created).padStart(8)} new${present ? `, ${present} already there` : ''}`;
    }),
    `  ${'addresses'.padEnd(10)}${String(report.redirects).padStart(8)} old ones lead to their new place`,
  ].filter((line, index) => line || index === 2);
  const skipped = Object.entries(report.skipped);
  if (skipped.length) lines.push('', 'Left out on purpose:');
  for (const [what, count] of skipped) lines.push(`  ${String(count).padStart(8)} ${what}`);
  for (const kind of Object.keys(warningKinds) as WarningKind[]) {
    const count = report.warningCounts[kind];
    if (!count) continue;
    lines.push('', `${warningKinds[kind]} (${count}):`);
    const shown = report.warnings.filter((warning) => warning.kind === kind).slice(0, examples);
    for (const { post, detail } of shown) {
      const title = post ? `${post.title || 'untitled'} (post ${post.id})` : '';
      lines.push(`  - ${[title, detail].filter(Boolean).join(': ')}`);
    }
    if (count > shown.length) lines.push(`  … and ${count - shown.length} more`);
  }
  // What comes from a file must not command the terminal it is printed on.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return lines.join('\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}
