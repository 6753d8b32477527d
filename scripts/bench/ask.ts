import autocannon from 'autocannon';
import { acceptEncoding } from './requests.ts';

/**
 * Asks a server for some paths over and over, over so many connections for so many seconds, and prints how it went. A
 * process of its own: what asks must not wait for what measures.
 */
const [url = '', connections = '', duration = '', ...paths] = process.argv.slice(2);
const requests = paths.map((path) => ({ path: encodeURI(path) }));
let connected = 0;

const result = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(duration),
  headers: { 'accept-encoding': acceptEncoding },
  // Each connection begins elsewhere, so that they do not all ask for the same at once.
  setupClient(client) {
    const first = (connected * 7) % requests.length;
    connected += 1;
    client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
  },
});
process.stdout.write(JSON.stringify(result));
