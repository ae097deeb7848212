// Where people write: completion of commands with their hints, Enter sends, Shift+Enter breaks the line.
import { button, el, fail, menuButton, say, uid } from './dom.js';
import { suggest } from './choices.js';
import { post, session } from './net.js';

const drafts = new Map();

/** A composer for a place or a thread in it; what was half typed there stands in it again. */
export function composer(id, name, thread) {
  const { user, place } = session.route;
  const draft = [user, place, thread].join('/');
  const hint = el('p', { class: 'quiet', id: uid() });
  const area = el('textarea', { id, rows: 1, 'aria-label': name, placeholder: name, 'aria-describedby': hint.id,
    'data-key': id, value: drafts.get(draft) ?? '' });
  const changed = () => {
    drafts.set(draft, area.value);
    hint.textContent = thread ? '' : usage(area.value);
    area.rows = Math.min(8, area.value.split('\n').length);
  };
  const put = (text) => ((area.value = text), changed());

  async function send() {
    const text = area.value.trim();
    if (!text) return;
    put('');
    const { ok } = await post('send', { place, text, thread });
    if (ok) say(text[0] === '/' ? `${text} was sent` : 'Message sent');
    else if (!area.value) put(text);
  }

  const found = thread ? null : suggest(area, { name: 'Commands', find: complete,
    take: ({ value }) => (put(value), value.endsWith(' ') && found.look()), eager: (typed) => !typed.includes(' ') && !isCommand(typed) });
  area.addEventListener('input', changed);
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  changed();
  return el('form', { class: 'composer', onsubmit: (event) => (event.preventDefault(), send()) },
    !thread && menuButton('⚡', 'Shortcuts', shortcuts), area, el('button', { class: 'primary' }, 'Send'), found?.list, hint);
}

const isCommand = (typed) => session.state.commands.some((one) => one.command === typed);

function usage(typed) {
  const command = session.state.commands.find((one) => typed === one.command || typed.startsWith(`${one.command} `));
  return command ? `${command.command} ${command.hint}` : '';
}

function complete(typed) {
  if (typed[0] !== '/' || typed.includes('\n')) return [];
  const { commands } = session.state;
  const known = commands.find((one) => typed.startsWith(`${one.command} `));
  if (!known) {
    return commands.filter((one) => one.command.startsWith(typed))
      .map((one) => ({ label: one.command, detail: one.hint, value: `${one.command} ` }));
  }
  const rest = typed.slice(known.command.length + 1).toLowerCase();
  return known.examples.filter((one) => one.text.toLowerCase().startsWith(rest) && one.text !== rest)
    .map((one) => ({ label: one.text, detail: one.says, value: `${known.command} ${one.text}` }));
}

const shortcuts = () => session.state.shortcuts.global.map((one) => ({
  label: one.name, run: () => post('shortcut', { callback_id: one.callback_id, place: session.route.place }),
}));
