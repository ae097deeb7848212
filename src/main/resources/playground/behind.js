// Looks behind a message or view: what was sent, why, by what way and how long it took.
import { button, dialog, el, fail, icon, say } from './dom.js';
import { get, session } from './net.js';

export async function lookBehind(query) {
  let found;
  try {
    found = await get('behind', { user: session.route.user, ...query });
  } catch (error) {
    return fail(error.message);
  }
  const blocks = found.sent?.blocks ?? found.sent?.view?.blocks;
  const code = (words) => el('pre', { tabindex: 0 }, words);
  const json = code(JSON.stringify(found.sent, null, 2));
  const box = dialog({ class: 'behind', 'aria-labelledby': 'behind-title' },
    el('header', {}, el('h2', { id: 'behind-title' }, 'Look behind'), icon('✕', 'Close', () => box.close())),
    el('dl', {}, el('dt', {}, 'Sent by'), el('dd', {}, found.by ?? 'a person'),
      el('dt', {}, 'Time taken'), el('dd', {}, found.tookMillis == null ? 'not measured' : `${found.tookMillis} ms`)),
    el('h3', {}, 'The request that caused it'), found.request ? code(found.request) : el('p', {}, 'None: it came by itself.'),
    el('h3', {}, 'What was sent'), json,
    el('div', { class: 'row end' }, blocks && button('Copy for Block Kit Builder', () => copy({ blocks }, json), { class: 'primary' })));
}

/** Where the clipboard is not to be had, the text is selected so that it can be copied by hand. */
async function copy(value, shown) {
  const words = JSON.stringify(value, null, 2);
  try {
    await navigator.clipboard.writeText(words);
    say('Copied');
    shown.closest('dialog').querySelector('.primary').textContent = 'Copied ✓';
  } catch {
    shown.textContent = words;
    getSelection().selectAllChildren(shown);
    shown.focus();
  }
}
