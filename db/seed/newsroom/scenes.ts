import { craft } from './scenes/craft.ts';
import { landscape } from './scenes/landscape.ts';
import { town } from './scenes/town.ts';
import { wildlife } from './scenes/wildlife.ts';
import { work } from './scenes/work.ts';

export { portraits } from './scenes/portraits.ts';

/** The demo newsroom's pictures: each draws a whole SVG of 1600 × 1000, always the same. */
export const scenes: Record<string, () => string> = { ...landscape, ...wildlife, ...town, ...craft, ...work };
