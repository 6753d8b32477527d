import { type PreparedPicture, preparePicture } from '#db/media/pictures.ts';
import { portraits, scenes } from '#db/seed/newsroom/scenes.ts';

export type Pictures = { scenes: Map<string, PreparedPicture>; portraits: Map<string, PreparedPicture> };

/** Draws and encodes every picture of the demo newsroom. */
export async function preparePictures(onProgress: (done: number, total: number) => void): Promise<Pictures> {
  const pictures: Pictures = { scenes: new Map(), portraits: new Map() };
  const drawings = [
    ...Object.entries(scenes).map(([key, draw]) => ({ key, draw, into: pictures.scenes })),
    ...Object.entries(portraits).map(([key, draw]) => ({ key, draw, into: pictures.portraits })),
  ];
  for (const [index, { key, draw, into }] of drawings.entries()) {
    onProgress(index, drawings.length);
    const prepared = await preparePicture(Buffer.from(draw()), { trustedSvg: true });
    if (!prepared.ok) throw new Error(`The drawing ${key} could not be encoded: ${prepared.code}`);
    into.set(key, prepared.value);
  }
  onProgress(drawings.length, drawings.length);
  return pictures;
}
