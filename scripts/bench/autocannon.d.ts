declare module 'autocannon' {
  type Request = { path: string };
  export type Result = {
    errors: number;
    non2xx: number;
    '2xx': number;
    /** In seconds. */
    duration: number;
    latency: { p99: number };
  };
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    headers: Record<string, string>;
    setupClient: (client: { setRequests(requests: Request[]): void }) => void;
  }): Promise<Result>;
}
