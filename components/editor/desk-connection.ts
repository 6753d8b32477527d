import { callDesk } from '#components/desk-calls/call-desk.ts';
import type { Connection } from '#components/editor/draft-sync.ts';

export const deskConnection: Connection = {
  save: (message) => callDesk('save-draft', message),
  attend: (message) => callDesk('attend-article', message),
};
