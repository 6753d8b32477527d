import type { Phase } from '#db/comments/rules/moderation.ts';
import { articlePhase } from '#db/comments/rules/phases/article.ts';
import { checkerPhase } from '#db/comments/rules/phases/checker.ts';
import { emptyPhase } from '#db/comments/rules/phases/empty.ts';
import { firstCommentPhase } from '#db/comments/rules/phases/first-comment.ts';
import { floodPhase } from '#db/comments/rules/phases/flood.ts';
import { heldPersonPhase } from '#db/comments/rules/phases/held-person.ts';
import { learnedPhase } from '#db/comments/rules/phases/learned.ts';
import { lengthPhase } from '#db/comments/rules/phases/length.ts';
import { linksPhase } from '#db/comments/rules/phases/links.ts';
import { marksPhase } from '#db/comments/rules/phases/marks.ts';
import { newAccountPhase } from '#db/comments/rules/phases/new-account.ts';
import { personPhase } from '#db/comments/rules/phases/person.ts';
import { premoderatedPhase } from '#db/comments/rules/phases/premoderated.ts';
import { repeatPhase } from '#db/comments/rules/phases/repeat.ts';
import { reportedBeforePhase } from '#db/comments/rules/phases/reported-before.ts';
import { shoutingPhase } from '#db/comments/rules/phases/shouting.ts';
import { staffPhase } from '#db/comments/rules/phases/staff.ts';
import { trustedPhase } from '#db/comments/rules/phases/trusted.ts';
import { wordListsPhase } from '#db/comments/rules/phases/word-lists.ts';

/** From what is certain and costs nothing to what guesses. Whoever is approved on the way is spared what follows. */
export const orderedPhases: readonly Phase[] = [
  articlePhase,
  personPhase,
  emptyPhase,
  lengthPhase,
  marksPhase,
  floodPhase,
  repeatPhase,
  staffPhase,
  linksPhase,
  wordListsPhase,
  shoutingPhase,
  heldPersonPhase,
  reportedBeforePhase,
  firstCommentPhase,
  newAccountPhase,
  premoderatedPhase,
  trustedPhase,
  checkerPhase,
  learnedPhase,
];
