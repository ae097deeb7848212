// What the page knows, and how it asks the playground.
import {fail} from './dom.js';

export let state;
export const learn = fetched => (state = Object.assign(fetched, {heard: performance.now()}));

/** Where the address says we are: #USER/PLACE[/home or a thread]. */
export let route;
export function readRoute() {
  const [user, place, sub] = location.hash.slice(1).split('/');
  route = {user, place, home: sub === 'home', thread: sub === 'home' ? '' : sub};
}

export const link = (...parts) => `#${parts.filter(Boolean).join('/')}`;
export const go = (...parts) => (location.hash = link(...parts));

async function call(path, options) {
  const answer = await fetch(`/play/${path}`, options);
  const json = await answer.json();
  if (!answer.ok || json.ok === false) throw new Error(json.error ?? `The playground answered ${answer.status}.`);
  return json;
}

export const get = (path, query) => call(`${path}?${new URLSearchParams(Object.entries(query).filter(one => one[1]))}`);

/** A refusal is shown, and comes back as {ok: false}. */
export async function post(name, body) {
  try {
    const headers = {'Content-Type': 'application/json'};
    return await call(name, {method: 'POST', headers, body: JSON.stringify({user: route.user, ...body})});
  } catch (error) {
    fail(error.name === 'Error' ? error.message : 'The playground did not answer. Try again.');
    return {ok: false};
  }
}

let stream;

/** A browser gives up after some failures. */
export function listen(user, changed, lost) {
  stream?.close();
  const mine = (stream = new EventSource(`/play/stream?user=${user}`));
  mine.addEventListener('change', changed);
  mine.onopen = changed;
  mine.onerror = () => {
    lost(true);
    if (mine.readyState === 2) setTimeout(() => mine === stream && listen(user, changed, lost), 2000);
  };
}
