// Block Kit's blocks. One that is not known shows as an error, never as nothing.
import { el, trouble, uid } from './dom.js';
import { chart } from './chart.js';
import { element } from './elements.js';
import { richText } from './rich.js';
import { anchor, label, markdown, text } from './text.js';

const BLOCKS = {
  header: (block) => el('h3', {}, text(block.text)),
  divider: () => el('hr'),
  section,
  context: (block) => el('div', { class: 'context' }, block.elements.map((one) =>
    one.type === 'image' ? picture(one) : el('span', {}, text(one)))),
  actions: (block, surface) => el('div', { class: 'row' }, block.elements.map((one) => element(surface, block, one))),
  input,
  image: (block) => el('figure', {}, block.title && el('figcaption', {}, text(block.title)), picture(block)),
  rich_text: (block) => richText(block),
  markdown: (block) => markdown(block.text),
  table,
  data_visualization: chart,
  video: (block) => el('figure', {},
    el('figcaption', {}, anchor(block.title_url ?? block.video_url, label(block.title))),
    picture({ image_url: block.thumbnail_url, alt_text: block.alt_text }), text(block.description)),
  file: (block) => el('p', { class: 'file' }, `File: ${block.external_id ?? block.file_id}`),
};

/** A surface is what blocks stand on: where their actions go, what was typed and what was wrong. */
export const makeSurface = (at) => ({ at, values: {}, before: {}, errors: {} });

/** Draws blocks anew; what stood in a field with the same block_id and action_id stands there again. */
export function blocks(surface, list) {
  surface.before = { ...surface.before, ...surface.values };
  surface.values = {};
  return list.map((block) => el('div', { class: `block ${block.type}` }, draw(block, surface)));
}

function draw(block, surface) {
  const make = Object.hasOwn(BLOCKS, block.type) ? BLOCKS[block.type] : null;
  try {
    return make ? make(block, surface) : trouble(`Unknown block: ${block.type}`);
  } catch (error) {
    return trouble(`This ${block.type} block cannot be shown: ${error.message}`);
  }
}

function section(block, surface) {
  const { accessory } = block;
  return [
    el('div', {}, block.text && el('div', { class: 'text' }, text(block.text)),
      block.fields && el('div', { class: 'fields' }, block.fields.map((field) => el('div', { class: 'text' }, text(field))))),
    accessory && (accessory.type === 'image' ? picture(accessory)
      : element(surface, block, accessory, { 'aria-label': accessory.text ? null : label(block.text).slice(0, 80) })),
  ];
}

/** A field with its label, hint and error. Several choices together are a group with a legend. */
function input(block, surface) {
  const { element: one, optional, hint } = block;
  const group = /^(radio_buttons|checkboxes)$/.test(one.type);
  const [id, hintId, errorId] = [uid(), uid(), uid()];
  const error = surface.errors[block.block_id];
  const about = [hint && hintId, error && errorId].filter(Boolean).join(' ') || null;
  const words = [text(block.label), optional && el('span', { class: 'quiet' }, ' (optional)')];
  const field = { id, 'aria-describedby': about, 'aria-invalid': error ? 'true' : null,
    'aria-required': optional || group ? null : 'true', optional };
  return el(group ? 'fieldset' : 'div', { class: error ? 'field wrong' : 'field', 'data-block': block.block_id,
    'aria-describedby': group ? about : null },
    el(group ? 'legend' : 'label', { for: group ? null : id }, words),
    hint && el('p', { class: 'quiet', id: hintId }, text(hint)),
    error && el('p', { class: 'error', id: errorId }, el('strong', {}, 'Error: '), error),
    element(surface, block, one, group ? { invalid: !!error } : field));
}

function picture(image) {
  const source = image.image_url ?? image.slack_file?.url;
  const node = el('img', { src: source, alt: image.alt_text ?? '', loading: 'lazy' });
  node.onerror = () => node.replaceWith(trouble(`Picture not found: ${image.alt_text || source}`));
  return node;
}

/** The first row is the head, as Slack shows it. Wide tables scroll, by keyboard too. */
function table(block) {
  const [head, ...rows] = block.rows;
  const align = (at) => block.column_settings?.[at]?.align;
  const cell = (one) => (one.type === 'rich_text' ? richText(one) : String(one.text ?? one.value ?? ''));
  const row = (tag) => (cells) => el('tr', {}, cells.map((one, at) =>
    el(tag, { class: align(at), scope: tag === 'th' ? 'col' : null }, cell(one))));
  return scroller('Table', el('table', {}, el('thead', {}, row('th')(head)), el('tbody', {}, rows.map(row('td')))));
}

export const scroller = (name, child) =>
  el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': name }, child);
