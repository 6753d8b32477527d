import { isListedHost, linksIn } from '#db/comments/rules/links.ts';
import { isTrusted, type Phase, type PhaseVerdict } from '#db/comments/rules/moderation.ts';

export const linksPhase: Phase = {
  name: 'links',
  fails: 'closed',
  judge(comment, rules): PhaseVerdict | null {
    const found = linksIn(comment.text);
    for (const [outcome, hosts] of [
      ['reject', rules.links.blocked],
      ['hold', rules.links.held],
    ] as const) {
      const met = found.find(
        ({ host, looksLike }) => isListedHost(host, hosts) || isListedHost(looksLike, hosts),
      );
      if (met) return { outcome, reason: 'blocked_link', detail: { host: met.host } };
    }
    // A host that only looks like an allowed one is not it.
    const counted = found.filter(({ host }) => !isListedHost(host, rules.links.allowed));
    const trusted = isTrusted(comment, rules);
    const disguised = counted.find((link) => link.disguised);
    if (disguised && !trusted)
      return { outcome: 'hold', reason: 'disguised_link', detail: { host: disguised.host } };
    const allowed = trusted ? rules.links.trusted : rules.links.newPeople;
    if (counted.length <= allowed) return null;
    const hosts = [...new Set(counted.map(({ host }) => host))].slice(0, 5).join(', ');
    return { outcome: 'hold', reason: 'too_many_links', detail: { links: counted.length, allowed, hosts } };
  },
};
