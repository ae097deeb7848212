// What was sent, why, by what way and how long it took.
import {button, dialog, fail, h} from './dom.js';
import {get, route} from './net.js';

export async function lookBehind(query) {
  const {sent, by, request, tookMillis} = await get('behind', {user: route.user, ...query}).catch(error => fail(error.message)) ?? {};
  if (!sent) return;
  const blocks = sent.blocks ?? sent.view?.blocks;
  const json = h('pre', {tabindex: 0}, JSON.stringify(sent, null, 2));
  dialog('Look behind', {},
    h('div.content', h('p', `Sent by ${by ?? 'a person'}${tookMillis == null ? '' : `, after ${tookMillis} ms`}.`),
      h('h3', 'The request that caused it'), request ? h('pre', {tabindex: 0}, request) : h('p', 'None: it came by itself.'),
      h('h3', 'What was sent'), json,
      blocks && button('Copy for Block Kit Builder', event => copy({blocks}, json, event.target), {class: 'primary'})));
}

// Without a clipboard the text is selected.
async function copy(value, shown, pressed) {
  const words = JSON.stringify(value, null, 2);
  try {
    await navigator.clipboard.writeText(words);
    pressed.textContent = 'Copied ✓';
  } catch {
    shown.textContent = words;
    getSelection().selectAllChildren(shown);
    shown.focus();
  }
}
