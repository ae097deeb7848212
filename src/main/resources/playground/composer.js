// Where people write: commands with completion and hints; Enter sends, Shift+Enter breaks the line.
import {h, menuButton, say, uid} from './dom.js';
import {suggest} from './choices.js';
import {post, route, state} from './net.js';

const drafts = {};

/** A composer for a place or a thread in it; what was half typed there stands in it again. */
export function composer(id, label, thread) {
  const {user, place} = route;
  const draft = `${user}/${place}/${thread}`;
  const hint = h('p.quiet', {id: uid()});
  const area = h('textarea', {id, key: id, label, placeholder: label, rows: 1, about: hint.id, value: drafts[draft] ?? ''});
  const changed = () => {
    drafts[draft] = area.value;
    const {command, hint: usage} = (!thread && known(area.value)) || {};
    hint.textContent = command ? `${command} ${usage}` : '';
    area.rows = Math.min(8, area.value.split('\n').length);
  };
  const put = words => ((area.value = words), changed());

  async function send(event) {
    event.preventDefault();
    const words = area.value.trim();
    if (!words) return;
    put('');
    const {ok} = await post('send', {place, text: words, thread});
    if (ok) say(words[0] === '/' ? `${words} was sent` : 'Message sent');
    else if (!area.value) put(words);
  }

  const found = thread ? {} : suggest(area, 'Commands', {find: complete, eager: typed => !known(typed),
    take: ({value}) => (put(value), value.endsWith(' ') && found.look())});
  area.addEventListener('input', changed);
  area.addEventListener('keydown', event => event.key === 'Enter' && !event.shiftKey && !event.isComposing && send(event));
  changed();
  return h('form.composer', {onsubmit: send}, !thread && menuButton('⚡', 'Shortcuts', shortcuts), area,
    h('button.primary', 'Send'), found.list, hint);
}

const known = typed => state.commands.find(({command}) => `${typed} `.startsWith(`${command} `));

function complete(typed) {
  const found = known(typed);
  if (!found || typed === found.command) {
    return state.commands.filter(({command}) => typed && command.startsWith(typed))
      .map(({command, hint}) => ({name: command, detail: hint, value: `${command} `}));
  }
  const rest = typed.slice(found.command.length + 1).toLowerCase();
  return found.examples.filter(({text}) => text.toLowerCase().startsWith(rest) && text !== rest)
    .map(({text, says}) => ({name: text, detail: says, value: `${found.command} ${text}`}));
}

const shortcuts = () => state.shortcuts.global.map(({name, callback_id}) =>
  ({name, run: () => post('shortcut', {callback_id, place: route.place})}));
