/** Names of the channels, and what is said before a projector knows its session. */
/** One channel per session, so that two lessons on one laptop never hear each other. */
export const channelName = (base: string, session: string): string => `birge:${base}/:session:${session}`;
/** Where a projector window without a session asks who is there. */
export const lobbyName = (base: string): string => `birge:${base}/:sessions`;

export type Lobby = { say: 'who' } | { say: 'here'; session: string; title: string; since: number };
