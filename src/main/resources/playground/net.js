// What the page knows, and how it asks the playground.
import { fail } from './dom.js';

/** The state as last fetched, and where the address says we are: #USER/PLACE[/home or a thread]. */
export const session = { state: null, route: {} };

export function readRoute() {
  const [user, place, sub] = location.hash.slice(1).split('/');
  return { user, place, home: sub === 'home', thread: sub === 'home' ? '' : sub };
}

export const link = (...parts) => `#${parts.filter(Boolean).join('/')}`;
export const go = (...parts) => (location.hash = link(...parts));

export const person = (id) => session.state.people.find((one) => one.id === id)?.name
  ?? (id === session.state.app.bot ? session.state.app.name : id);

/** What the playground would not do, in a sentence for the person. */
export class Refused extends Error {}

export async function get(path, query) {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value));
  const answer = await fetch(`/play/${path}?${asked}`);
  const json = await answer.json();
  if (!answer.ok || json.ok === false) throw new Refused(json.error ?? `The playground answered ${answer.status}.`);
  return json;
}

/** Does an action as the person at the page. A refusal is shown and comes back as {ok: false}. */
export async function post(name, body) {
  try {
    const answer = await fetch(`/play/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ user: session.route.user, ...body }),
    });
    const json = await answer.json();
    if (!json.ok) fail(json.error ?? 'The playground could not do that.');
    return json;
  } catch {
    fail('The playground did not answer. Try again.');
    return { ok: false };
  }
}

let stream;

/** Hears of changes. A browser gives up after some failures, so we open the stream anew ourselves. */
export function listen(user, changed, lost) {
  stream?.close();
  const mine = (stream = new EventSource(`/play/stream?user=${user}`));
  mine.addEventListener('change', changed);
  mine.onopen = changed;
  mine.onerror = () => {
    lost(true);
    if (mine.readyState === EventSource.CLOSED) setTimeout(() => mine === stream && listen(user, changed, lost), 2000);
  };
}
