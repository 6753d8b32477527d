import { story as aseanCanadaDialogue } from './stories/asean-canada-dialogue.ts';
import { story as aseanTwentyFiveYears } from './stories/asean-twenty-five-years.ts';
import { story as cashewSeason } from './stories/cashew-season.ts';
import { story as cityBus } from './stories/city-bus.ts';
import { story as consulDay } from './stories/consul-day.ts';
import { story as honeyLabel } from './stories/honey-label.ts';
import { story as interpreters } from './stories/interpreters.ts';
import { story as kampotPepper } from './stories/kampot-pepper.ts';
import { story as marketScales } from './stories/market-scales.ts';
import { story as mekongCommission } from './stories/mekong-commission.ts';
import { story as memorialSites } from './stories/memorial-sites.ts';
import { story as mendingStreet } from './stories/mending-street.ts';
import { story as mineFreeSummit } from './stories/mine-free-summit.ts';
import { story as mondulkiriCoffee } from './stories/mondulkiri-coffee.ts';
import { story as morningMarket } from './stories/morning-market.ts';
import { story as motherTongue } from './stories/mother-tongue.ts';
import { story as nightMarket } from './stories/night-market.ts';
import { story as ottawaKhmerClass } from './stories/ottawa-khmer-class.ts';
import { story as pagodaClasses } from './stories/pagoda-classes.ts';
import { story as palmSugar } from './stories/palm-sugar.ts';
import { story as peacekeepers } from './stories/peacekeepers.ts';
import { story as portCranes } from './stories/port-cranes.ts';
import { story as qrSugarcane } from './stories/qr-sugarcane.ts';
import { story as riceAward } from './stories/rice-award.ts';
import { story as riverFerry } from './stories/river-ferry.ts';
import { story as roboticsClub } from './stories/robotics-club.ts';
import { story as sharedDesk } from './stories/shared-desk.ts';
import { story as sixErrands } from './stories/six-errands.ts';
import { story as smallNotes } from './stories/small-notes.ts';
import { story as southernLine } from './stories/southern-line.ts';
import { story as spellingCorner } from './stories/spelling-corner.ts';
import { story as statuesHome } from './stories/statues-home.ts';
import type { StorySeed } from './types.ts';

/** Diplomacy, economy and education, oldest first within each; the article it all began with leads. */
export const storiesA: StorySeed[] = [
  aseanCanadaDialogue,
  aseanTwentyFiveYears,
  statuesHome,
  peacekeepers,
  mineFreeSummit,
  mekongCommission,
  memorialSites,
  ottawaKhmerClass,
  interpreters,
  consulDay,
  kampotPepper,
  palmSugar,
  riceAward,
  southernLine,
  cityBus,
  mondulkiriCoffee,
  honeyLabel,
  smallNotes,
  mendingStreet,
  nightMarket,
  riverFerry,
  morningMarket,
  qrSugarcane,
  marketScales,
  sharedDesk,
  portCranes,
  cashewSeason,
  sixErrands,
  motherTongue,
  roboticsClub,
  pagodaClasses,
  spellingCorner,
];
