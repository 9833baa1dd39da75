/** The projector's window. Opened in the very moment of a click: what waits first is taken for a pop-up that nobody asked for. */
import { base } from '$app/paths';
import { address } from '../../i18n/address.ts';
import { pageLang } from '../../i18n/text.ts';
import { channelName, lobbyName, type Lobby } from './channels.ts';

export const projectorAddress = (session: string): string => `${address(pageLang(), 'screen/')}#${session}`;

/** False when the browser refused; then a link helps. */
export function openProjector(session: string): boolean {
  return window.open(projectorAddress(session), `birge-${session}`, 'popup,width=1280,height=720') !== null;
}

/** Until the first projector speaks, nothing of the presenter's side is fetched. Also tells a projector without a session that this one runs. */
export function listenForProjector(session: string, title: () => string, since: number, wake: () => void): () => void {
  const bell = new BroadcastChannel(channelName(base, session));
  bell.onmessage = wake;
  const lobby = new BroadcastChannel(lobbyName(base));
  lobby.onmessage = ({ data }: MessageEvent<Lobby>) => {
    if (data?.say === 'who') lobby.postMessage({ say: 'here', session, title: title(), since } satisfies Lobby);
  };
  return () => {
    bell.close();
    lobby.close();
  };
}
