import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ServerFault } from '#components/desk-calls/call-desk.ts';
import { type Connection, DraftSync, type LocalCopy, type Told } from '#components/editor/draft-sync.ts';
import type { ArticleContent } from '#db/articles/content.ts';
import { canonical } from '#db/articles/rules/blocks.ts';
import { applyChanges, type Conflict } from '#db/drafts/rules/merge.ts';
import { anEdit, contentOf, type Edit, edited, linesOf, paragraph } from '#db/drafts/rules/testing-text.ts';

const start = contentOf([paragraph('a', 'one'), paragraph('b', 'two'), paragraph('c', 'three')]);

/** What the server does, in memory; a line can be cut before or after it did its work. */
class Server {
  content = start;
  version = 0;
  aside: Conflict[] = [];
  cut: 'before' | 'after' | null = null;
  refuse: string | null = null;

  connection: Connection = {
    save: async ({ version, changes }) => {
      if (this.cut === 'before') throw new TypeError('No connection');
      if (this.refuse) return { ok: false, code: this.refuse };
      const { content, conflicts } = applyChanges(this.content, structuredClone(changes));
      const isKnown = version === this.version && conflicts.length === 0;
      if (canonical(content) !== canonical(this.content)) this.version += 1;
      this.content = content;
      this.aside.push(...conflicts);
      if (this.cut === 'after') throw new TypeError('No connection');
      return {
        ok: true,
        value: {
          version: this.version,
          content: isKnown ? null : structuredClone(content),
          conflicts,
          unreadable: [],
          slugTaken: false,
          setAside: null,
        },
      };
    },
    attend: async ({ version }) => {
      if (this.cut) throw new TypeError('No connection');
      return {
        ok: true,
        value: {
          state: { version: this.version } as never,
          content: version === this.version ? null : structuredClone(this.content),
          others: [{ userId: 2, name: 'Maly', blockId: null }],
          setAside: [],
        },
      };
    },
  };
}

/** Somebody at a screen. */
class Writer {
  content: ArticleContent;
  told: Partial<Told> = {};
  kept: LocalCopy | null = null;
  sync: DraftSync;
  private count = 0;
  private readonly name: string;

  constructor(server: Server, name: string) {
    this.name = name;
    this.content = structuredClone(server.content);
    this.sync = new DraftSync({
      articleId: 1,
      userId: 1,
      version: server.version,
      content: structuredClone(server.content),
      tab: name,
      connection: server.connection,
      store: {
        keep: async (copy) => {
          this.kept = structuredClone(copy);
        },
        forget: async () => {
          this.kept = null;
        },
      },
      screen: {
        read: () => this.content,
        show: (content) => {
          this.content = content;
        },
      },
      tell: (told) => Object.assign(this.told, told),
    });
    this.sync.start();
  }

  do(edit: Edit): void {
    this.content = edited(this.content, edit, () => `${this.name}${this.count++}`);
    this.sync.touch();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what somebody writes', () => {
  test('is kept in the browser at once, and on the server after a pause', async () => {
    const server = new Server();
    const writer = new Writer(server, 'x');
    writer.do({ do: 'headline', words: 'new' });
    await vi.advanceTimersByTimeAsync(200);
    expect(writer.kept?.mine.headline).toBe('new');
    expect(server.content.headline).toBe('A boat');
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.content.headline).toBe('new');
    expect(writer.told.state).toBe('saved');
    expect(writer.kept).toBeNull();
    writer.sync.stop();
  });

  test('is saved every few seconds by those who never pause', async () => {
    const server = new Server();
    const writer = new Writer(server, 'x');
    for (let key = 0; key < 40; key++) {
      writer.do({ do: 'headline', words: `new ${key}` });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(server.content.headline).toMatch(/^new \d+$/);
    writer.sync.stop();
  });

  test('waits for the connection, and says so', async () => {
    const server = new Server();
    const writer = new Writer(server, 'x');
    server.cut = 'before';
    writer.do({ do: 'headline', words: 'new' });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(writer.told.state).toBe('offline');
    expect(writer.kept?.mine.headline).toBe('new');
    server.cut = null;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(server.content.headline).toBe('new');
    expect(writer.told.state).toBe('saved');
    writer.sync.stop();
  });

  test.each([
    ['not_allowed', 'not_allowed'],
    ['signed_out', 'signed_out'],
    ['not_found', 'not_allowed'],
    ['text_approved', 'approved'],
    ['unexpected', 'failing'],
  ])('stays in the browser when the server says %s', async (code, state) => {
    const server = new Server();
    const writer = new Writer(server, 'x');
    server.refuse = code;
    writer.do({ do: 'headline', words: 'new' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(writer.told.state).toBe(state);
    expect(writer.kept?.mine.headline).toBe('new');
    server.refuse = null;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(server.content.headline).toBe('new');
    writer.sync.stop();
  });

  test('stays in the browser when a server answers something else', async () => {
    const server = new Server();
    const writer = new Writer(server, 'x');
    const { save } = server.connection;
    server.connection.save = async () => {
      throw new ServerFault(500);
    };
    writer.do({ do: 'headline', words: 'new' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(writer.told.state).toBe('failing');
    server.connection.save = save;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(server.content.headline).toBe('new');
    writer.sync.stop();
  });

  test('is saved in spite of one block that is larger than a message', async () => {
    const server = new Server();
    const writer = new Writer(server, 'x');
    writer.content = contentOf([...start.body.content, paragraph('huge', 'x'.repeat(1_000_000))]);
    writer.do({ do: 'headline', words: 'new' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(server.content.headline).toBe('new');
    expect(writer.told).toMatchObject({ state: 'failing', unreadable: [{ block: 'huge' }] });
    expect(writer.kept?.mine.body.content).toHaveLength(4);
    writer.sync.stop();
  });

  test('is put back after a crash, into what others have written since', async () => {
    const server = new Server();
    const first = new Writer(server, 'x');
    server.cut = 'before';
    first.do({ do: 'write', at: 0, words: 'mine' });
    await vi.advanceTimersByTimeAsync(500);
    const left = first.kept as LocalCopy;
    first.sync.stop();
    server.cut = null;
    server.content = contentOf([paragraph('a', 'one'), paragraph('b', 'two'), paragraph('c', 'THREE')]);
    server.version = 5;
    const second = new Writer(server, 'y');
    second.sync.takeUp(left);
    await vi.advanceTimersByTimeAsync(2000);
    expect(linesOf(server.content)).toEqual(['a: mine', 'b: two', 'c: THREE']);
    second.sync.stop();
  });

  test('is set aside on the server when somebody else was quicker, also while both go on', async () => {
    const server = new Server();
    const [one, two] = [new Writer(server, 'x'), new Writer(server, 'y')];
    one.do({ do: 'write', at: 0, words: 'first' });
    await one.sync.flush();
    two.do({ do: 'write', at: 0, words: 'second' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(linesOf(server.content)[0]).toBe('a: first');
    expect(server.aside.map(({ mine }) => mine)).toEqual([paragraph('a', 'second')]);
    expect(linesOf(two.content)).toEqual(linesOf(server.content));
    one.sync.stop();
    two.sync.stop();
  });

  test('goes in parts when it is more than a message holds', async () => {
    const server = new Server();
    const writer = new Writer(server, 'x');
    const long = Array.from({ length: 12 }, (_, index) => paragraph(`n${index}`, 'word '.repeat(20_000)));
    writer.content = contentOf([...start.body.content, ...long]);
    writer.sync.touch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.version).toBeGreaterThan(3);
    expect(linesOf(server.content)).toEqual(linesOf(writer.content));
    writer.sync.stop();
  });
});

test('Two people who do anything over a bad line end with one text, and nothing that they wrote is lost', async () => {
  const step = fc.record({
    who: fc.constantFrom(0, 1),
    edit: anEdit,
    wait: fc.integer({ min: 0, max: 1500 }),
    line: fc.constantFrom(null, null, null, 'before' as const, 'after' as const),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const server = new Server();
      const writers = [new Writer(server, 'x'), new Writer(server, 'y')] as const;
      const written = new Set<string>();
      for (const { who, edit, wait, line } of steps) {
        const writer = writers[who] as Writer;
        server.cut = line;
        const before = new Set(linesOf(writer.content));
        writer.do(edit);
        if (edit.do === 'insert')
          for (const line of linesOf(writer.content))
            if (!before.has(line)) written.add(line.slice(0, line.indexOf(':')));
        if (edit.do === 'remove' || edit.do === 'write')
          for (const line of before)
            if (!linesOf(writer.content).includes(line)) written.delete(line.slice(0, line.indexOf(':')));
        await vi.advanceTimersByTimeAsync(wait);
      }
      server.cut = null;
      await vi.advanceTimersByTimeAsync(120_000);
      for (const { content, told } of writers) {
        expect(canonical(content)).toBe(canonical(server.content));
        expect(told.state ?? 'saved').toBe('saved');
      }
      const there = new Set(linesOf(server.content).map((line) => line.slice(0, line.indexOf(':'))));
      for (const id of written) expect(there).toContain(id);
      for (const { sync } of writers) sync.stop();
    }),
    { numRuns: 150 },
  );
});
