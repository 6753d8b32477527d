import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '#db/client.ts';
import { Newsroom as Desk } from '#e2e/newsroom.ts';
import { Problem } from '../terminal.ts';
import type { Newsroom } from './newsroom.ts';
import { acceptEncoding } from './requests.ts';
import type { Server } from './site.ts';

/** The server's memory in bytes after so many minutes, and the requests answered until then. */
export type Sample = { minute: number; requests: number; memory: number };

const READERS = 4;
/** So many of the articles visited last are visited again. */
const RECENT = 200;

/**
 * Four readers who never rest: of twenty requests eight are first visits of articles, eight go to articles just
 * visited, and one each to the home page, a section, a feed and the search. Every minute an article is published.
 */
export async function endure(load: {
  site: Server;
  newsroom: Newsroom;
  databaseUrl: string;
  minutes: number;
  onProgress: (detail: string) => void;
}): Promise<Sample[]> {
  const { site, newsroom, minutes } = load;
  const connection = connect(load.databaseUrl, { max: 2 });
  const desk = new Desk(connection, load.databaseUrl);
  const samples: Sample[] = [{ minute: 0, requests: 0, memory: site.memory() }];
  let requests = 0;
  let visited = 0;
  let over = false;

  const article = (number: number) => newsroom.scattered[number % newsroom.scattered.length] ?? '/';
  const nextPath = (): string => {
    const turn = requests++ % 20;
    if (turn < 8) return article(visited++);
    if (turn < 16) return article(Math.max(0, visited - 1 - ((requests * 37) % RECENT)));
    // The first word of an address is the place that the article is about.
    const place = article(visited).split('/').pop()?.split('-')[0];
    return ['/', newsroom.section, '/feed.xml', `/search?q=${place}`][turn - 16] ?? '/';
  };
  const ask = async (path: string, expected: number): Promise<void> => {
    const answer = await fetch(site.origin + encodeURI(path), {
      headers: { 'accept-encoding': acceptEncoding },
    });
    await answer.arrayBuffer();
    if (answer.status !== expected) throw new Problem(`${path} answered ${answer.status}, not ${expected}.`);
  };
  const read = async (): Promise<void> => {
    while (!over) await ask(nextPath(), 200);
  };
  const publish = async (): Promise<void> => {
    const { id, path } = await desk.write({ status: 'draft' });
    await ask(path, 404);
    await desk.publish(id);
    // Another process has published it: the site hears of it within a second.
    await sleep(1000);
    await ask(path, 200);
  };

  const readers = Promise.all(Array.from({ length: READERS }, read));
  try {
    for (let minute = 1; minute <= minutes; minute += 1) {
      load.onProgress(`minute ${minute} of ${minutes}`);
      await Promise.race([readers, Promise.all([sleep(60_000), publish()])]);
      samples.push({ minute, requests, memory: site.memory() });
    }
  } finally {
    over = true;
    await Promise.allSettled([readers]);
    await connection.close();
  }
  return samples;
}
