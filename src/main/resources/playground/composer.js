// Where people write: Enter sends, Shift+Enter breaks the line.
import {h, menuButton, say, uid} from './dom.js';
import {suggest} from './choices.js';
import {post, route, state} from './net.js';

const drafts = {};

export function composer(id, label, thread) {
  const {user, place} = route;
  const draft = `${user}/${place}/${thread}`;
  const hint = h('p.quiet', {id: uid()});
  const area = h('textarea', {id, key: id, label, placeholder: label, about: hint.id, value: drafts[draft] ?? ''});
  const changed = () => {
    drafts[draft] = area.value;
    const {command, hint: usage} = (!thread && known(area.value)) || {};
    hint.textContent = command ? `${command} ${usage}` : '';
  };
  const put = words => ((area.value = words), changed());

  async function send(event) {
    event.preventDefault();
    const words = area.value.trim();
    if (!words) return;
    put('');
    found.look?.();
    const {ok} = await post('send', {place, text: words, thread});
    if (ok) say('Sent');
    else if (!area.value) put(words);
  }

  const found = thread ? {} : suggest(area, 'Commands', {find: complete, eager: typed => !known(typed),
    take: ({value}) => (put(value), value.endsWith(' ') && found.look())});
  area.addEventListener('input', changed);
  area.addEventListener('keydown', event => event.key === 'Enter' && !event.shiftKey && !event.isComposing && send(event));
  changed();
  return h('form.composer', {onsubmit: send}, !thread && state.shortcuts.global.length > 0 && menuButton('⚡', 'Shortcuts', shortcuts), area,
    h('button.primary', 'Send'), found.list, hint);
}

const known = typed => state.commands.find(({command}) => `${typed} `.startsWith(`${command} `));

function complete(typed) {
  const {command, examples} = known(typed) ?? {};
  const all = command && typed !== command
    ? examples.map(({text, says}) => ({name: text, detail: says, value: `${command} ${text}`}))
    : state.commands.map(one => ({name: one.command, detail: one.hint, value: `${one.command} `}));
  return all.filter(({value}) => typed && value !== typed && value.startsWith(typed));
}

const shortcuts = () => state.shortcuts.global.map(({name, callback_id}) =>
  ({name, run: () => post('shortcut', {callback_id, place: route.place})}));
