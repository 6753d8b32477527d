import { story as battambangBeforeSeven } from './stories/battambang-before-seven.ts';
import { story as bicycleClinic } from './stories/bicycle-clinic.ts';
import { story as boatsBeforeTheRaces } from './stories/boats-before-the-races.ts';
import { story as cameraAtTheStream } from './stories/camera-at-the-stream.ts';
import { story as cardboardRobots } from './stories/cardboard-robots.ts';
import { story as chapeiAtDusk } from './stories/chapei-at-dusk.ts';
import { story as cranesOfAnlungPring } from './stories/cranes-of-anlung-pring.ts';
import { story as drawingForSmallReaders } from './stories/drawing-for-small-readers.ts';
import { story as elephantsOffDuty } from './stories/elephants-off-duty.ts';
import { story as ferryPilot } from './stories/ferry-pilot.ts';
import { story as fittingStonesAtAngkor } from './stories/fitting-stones-at-angkor.ts';
import { story as footballAfterRice } from './stories/football-after-rice.ts';
import { story as islandMidwife } from './stories/island-midwife.ts';
import { story as islandSchoolSun } from './stories/island-school-sun.ts';
import { story as kampiDolphins } from './stories/kampi-dolphins.ts';
import { story as kitesAfterHarvest } from './stories/kites-after-harvest.ts';
import { story as kramaAfterTheList } from './stories/krama-after-the-list.ts';
import { story as letterNewYear } from './stories/letter-new-year.ts';
import { story as libraryOnWheels } from './stories/library-on-wheels.ts';
import { story as lotusThread } from './stories/lotus-thread.ts';
import { story as mangrovesAtLowTide } from './stories/mangroves-at-low-tide.ts';
import { story as marketThatCountsBags } from './stories/market-that-counts-bags.ts';
import { story as pathToTheWaterfall } from './stories/path-to-the-waterfall.ts';
import { story as pottersOfKampongChhnang } from './stories/potters-of-kampong-chhnang.ts';
import { story as puppetsThatNeedTheDark } from './stories/puppets-that-need-the-dark.ts';
import { story as riceAndTheGiantIbis } from './stories/rice-and-the-giant-ibis.ts';
import { story as saturdayDanceClass } from './stories/saturday-dance-class.ts';
import { story as tonleSapYear } from './stories/tonle-sap-year.ts';
import { story as tukTukBookshelf } from './stories/tuk-tuk-bookshelf.ts';
import type { StorySeed } from './types.ts';

/** Culture, environment, people and part of education. */
export const storiesB: StorySeed[] = [
  tonleSapYear,
  boatsBeforeTheRaces,
  kitesAfterHarvest,
  chapeiAtDusk,
  kramaAfterTheList,
  puppetsThatNeedTheDark,
  pottersOfKampongChhnang,
  battambangBeforeSeven,
  fittingStonesAtAngkor,
  saturdayDanceClass,
  kampiDolphins,
  cranesOfAnlungPring,
  mangrovesAtLowTide,
  elephantsOffDuty,
  marketThatCountsBags,
  riceAndTheGiantIbis,
  pathToTheWaterfall,
  cameraAtTheStream,
  ferryPilot,
  lotusThread,
  tukTukBookshelf,
  bicycleClinic,
  islandMidwife,
  footballAfterRice,
  letterNewYear,
  islandSchoolSun,
  cardboardRobots,
  libraryOnWheels,
  drawingForSmallReaders,
];
