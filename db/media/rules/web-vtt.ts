import { ok, type Result, refused } from '#db/core/result.ts';

const TIMES =
  /^((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]+-->[ \t]+((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})(?:[ \t].*)?$/;

/**
 * Checks captions, and writes them the one way browsers read: WebVTT in UTF-8. SubRip, which many programs write
 * instead, differs in its head and a comma.
 */
export function readCaptions(data: Uint8Array): Result<string, 'captions_invalid'> {
  const text = decoded(data)?.replace(/\r\n?/g, '\n').trim();
  if (!text) return refused('captions_invalid');
  const captions = /^WEBVTT(?:[ \t].*)?(?:\n|$)/.test(text)
    ? text
    : `WEBVTT\n\n${text.replace(/^(.*\d),(\d{3}[ \t]+-->.*\d),(\d{3})/gm, '$1.$2.$3')}`;
  const times = captions.split('\n').filter((line) => line.includes('-->'));
  const areTimes = times.length > 0 && times.every(isSpan);
  return areTimes ? ok(`${captions}\n`) : refused('captions_invalid');
}

function decoded(data: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return null;
  }
}

function isSpan(line: string): boolean {
  const [, from, to] = TIMES.exec(line) ?? [];
  return from !== undefined && to !== undefined && seconds(from) < seconds(to);
}

const seconds = (time: string): number => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
