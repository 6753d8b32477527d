import { beforeEach, expect, test, vi } from 'vitest';
import { requireDesk } from '#app/_server/gate.ts';
import { getViewer } from '#app/_server/viewer.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import type { Viewer } from '#db/users/policy.ts';

vi.mock('#app/_server/viewer.ts', () => ({ getViewer: vi.fn() }));

const seen = (viewer: Viewer) => vi.mocked(getViewer).mockResolvedValue(viewer);
const member = { userId: 7, sessionId: 1, signedInAt: new Date(0) };
beforeEach(() => vi.resetAllMocks());

test('Nobody is led to the sign-in, and back from there', async () => {
  seen({ role: 'anonymous' });
  await expect(requireDesk('km', '/km/desk/people')).rejects.toThrow(
    '/km/account/sign-in?next=%2Fkm%2Fdesk%2Fpeople',
  );
});

test('Staff may enter', async () => {
  const editor = { ...member, role: 'editor', assignedRole: 'editor' } as const;
  seen(editor);
  expect(await requireDesk('en', '/desk')).toEqual(editor);
});

test('Staff who owe the second step are led to where it is set up', async () => {
  seen({ ...member, role: 'reader', assignedRole: 'editor' });
  await expect(requireDesk('en', '/desk/people')).rejects.toThrow('/account/security?next=%2Fdesk%2Fpeople');
});

test('Staff are told so of a room that is not theirs', async () => {
  seen({ ...member, role: 'editor', assignedRole: 'editor' });
  await expect(requireDesk('en', '/desk/people', 'people.see')).rejects.toThrow(deskAddress.closed('en'));
});

test('A reader is told that it is not for them', async () => {
  seen({ ...member, role: 'reader', assignedRole: 'reader' });
  await expect(requireDesk('en', '/desk')).rejects.toThrow(deskAddress.closed('en'));
});
