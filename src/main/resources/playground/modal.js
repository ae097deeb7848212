// Views: the stack of modals as one dialog that shows the top one, and the Home tab.
import { $, button, el, icon, menuButton, redraw, redrawIf, say } from './dom.js';
import { lookBehind } from './behind.js';
import { blocks, makeSurface } from './blocks.js';
import { post, session } from './net.js';
import { label, text } from './text.js';

const surfaces = new Map();

function surfaceOf(view) {
  if (!surfaces.has(view.id)) surfaces.set(view.id, makeSurface({ view: view.id }));
  return surfaces.get(view.id);
}

let opener;

export function drawModal() {
  const { views, home } = session.state;
  const box = $('modal');
  for (const id of surfaces.keys()) if (id !== home?.id && !views.some((view) => view.id === id)) surfaces.delete(id);
  const view = views.at(-1);
  if (!view) return box.open && shut(box);
  const another = box.dataset.view !== view.id;
  box.dataset.view = view.id;
  if (!box.open) {
    opener = { node: document.activeElement, key: document.activeElement?.dataset.key, ts: document.activeElement?.closest('[data-ts]')?.dataset.ts };
    box.showModal();
  }
  redrawIf(box, [view, views.length], () => form(view, views.length));
  if (another) focusFirst(box);
}

/** Focus goes back to what opened the view, or to its like if that was drawn anew meanwhile. */
function shut(box) {
  box.close();
  box.replaceChildren();
  box.drawn = box.dataset.view = '';
  const like = opener.key && `${opener.ts ? `[data-ts="${opener.ts}"] ` : ''}[data-key="${CSS.escape(opener.key)}"]`;
  const to = opener.node?.isConnected && opener.node !== document.body ? opener.node : like && document.querySelector(like);
  (to || $('composer'))?.focus();
}

const focusFirst = (box) =>
  (box.querySelector('.content :is(input, textarea, select, button)') ?? box.querySelector('button'))?.focus();

function form(view, depth) {
  const surface = surfaceOf(view);
  return el('form', { novalidate: true, onsubmit: (event) => (event.preventDefault(), submit(view)) },
    el('header', {},
      depth > 1 && icon('←', 'Back', () => close(view), { 'data-key': 'back' }),
      el('h2', { id: 'modal-title' }, text(view.title)),
      icon('{ }', 'Look behind', () => lookBehind({ view: view.id }), { 'data-key': 'behind' }),
      icon('✕', 'Close', () => close(view, true), { 'data-key': 'close' })),
    el('div', { class: 'content' }, blocks(surface, view.blocks), unplaced(view, surface)),
    el('footer', { class: 'row end' },
      button(label(view.close) || 'Close', () => close(view), { 'data-key': 'cancel' }),
      view.submit && el('button', { class: 'primary', 'data-key': 'submit' }, label(view.submit))));
}

/** An error for a block that is no input would be lost: it stands at the end instead. */
const unplaced = (view, { errors }) => Object.entries(errors)
  .filter(([id]) => !view.blocks.some((block) => block.block_id === id && block.type === 'input'))
  .map(([id, words]) => el('p', { class: 'error' }, el('strong', {}, 'Error: '), `${words} (${id})`));

const close = (view, all) => post('close', { view: view.id, all });

async function submit(view) {
  const surface = surfaceOf(view);
  if (surface.busy) return;
  let errors = missing(view, surface);
  if (!errors) {
    surface.busy = true;
    say('Sending');
    const answer = await post('submit', { view: view.id, state: { values: surface.values } });
    surface.busy = false;
    errors = answer.errors;
  }
  surface.errors = errors ?? {};
  const box = $('modal');
  if (!box.open || box.dataset.view !== view.id) return;
  redraw(box, form(view, session.state.views.length));
  if (errors) complain(box, Object.keys(errors).length);
}

function complain(box, count) {
  say('');
  const first = box.querySelector('.wrong');
  (first?.querySelector('input, textarea, select') ?? box.querySelector('.error'))?.focus();
  first?.scrollIntoView({ block: 'nearest' });
  box.querySelector('.content').prepend(el('p', { class: 'error', role: 'alert' },
    count === 1 ? 'There is a problem with one answer.' : `There are problems with ${count} answers.`));
}

/** What Slack itself refuses before it asks the app: an answer left out, or one of the wrong form. */
function missing(view, surface) {
  const errors = {};
  for (const block of view.blocks.filter((one) => one.type === 'input')) {
    const { type, ...given } = surface.values[block.block_id]?.[block.element.action_id] ?? {};
    const field = $('modal').querySelector(`[data-block="${CSS.escape(block.block_id)}"] :is(input, textarea)`);
    const empty = Object.values(given).every((value) => value === null || value.length === 0);
    if (field && !field.validity.valid) errors[block.block_id] = field.validationMessage;
    else if (empty && !block.optional) errors[block.block_id] = 'Please complete this required field.';
  }
  return Object.keys(errors).length ? errors : null;
}

export function drawHome(place) {
  const { home, app } = session.state;
  redrawIf(place, [home, session.route.user], () => home
    ? [el('div', { class: 'tools' }, menuButton('⋯', 'More actions', () => [{ label: 'Look behind', run: () => lookBehind({ view: home.id }) }], { 'data-key': 'more' })), blocks(surfaceOf(home), home.blocks)]
    : el('p', { class: 'empty' }, `${app.name} has not put anything on its Home tab for you yet.`));
}

export function beginModal() {
  $('modal').addEventListener('cancel', (event) => {
    event.preventDefault();
    close(session.state.views.at(-1));
  });
}
