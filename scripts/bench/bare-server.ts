import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Recording } from './requests.ts';

/** The reference: what Node can do when it has nothing to think about. Sends recorded answers from memory. */
const [file = '', port = ''] = process.argv.slice(2);
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Recording;
const answers = new Map(
  Object.entries(recorded).map(([path, { headers, body }]) => [
    path,
    { headers, body: Buffer.from(body, 'base64') },
  ]),
);

createServer((request, response) => {
  const answer = answers.get(request.url ?? '/');
  response.writeHead(answer ? 200 : 404, answer?.headers);
  response.end(answer?.body);
}).listen(Number(port), '127.0.0.1');
