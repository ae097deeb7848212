// What a person can find by its role and perhaps its name: shown, and not behind an open dialog.
// What it is really called is asked of the browser afterwards; here only what cannot match is left out.
const [root, role, name] = arguments;
const ROLES = {
  button: 'button:not([role]), [role=button], summary',
  link: 'a[href]:not([role])',
  menuitem: '[role=menuitem]',
  option: '[role=option]',
  field: 'input, textarea, select',
  group: 'fieldset, [role=group]',
  article: 'article',
  log: '[role=log]',
  dialog: 'dialog[open]',
  navigation: 'nav',
  complementary: 'aside',
  table: 'table',
  heading: 'h1, h2, h3',
  image: 'img, svg[role=img]',
  alert: '[role=alert]',
};
const front = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
const words = (node) => node?.textContent ?? '';
const plain = (text) => text.replace(/\s+/g, ' ').trim();
const called = (node) => plain([
  node.getAttribute('aria-label'), words(node), node.title, node.placeholder, node.alt,
  ...[...(node.labels ?? [])].map(words),
  ...(node.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean).map((id) => words(document.getElementById(id))),
].join(' '));
return [...(root ?? front).querySelectorAll(ROLES[role])]
  .filter((node) => front === node || front.contains(node))
  .filter((node) => node.checkVisibility({ visibilityProperty: true }))
  .filter((node) => !name || called(node).includes(name));
