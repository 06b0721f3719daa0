/* The inbox: choosing, keys, and what has changed since the page was opened. */
import { make, t } from '../lib/page.js';

const LOOK_EVERY_MS = 30_000;
const POSITION = 'tian-inbox-row';

const place = document.getElementById('inbox');
const rows = [...document.querySelectorAll('#items tr[data-task]')];
const boxes = [...document.querySelectorAll('#items input[name="task"]')];
const page = document.getElementById('choose-page');
const told = document.getElementById('chosen');
let here = -1;

function tell() {
  const usable = boxes.filter((box) => !box.disabled);
  const chosen = usable.filter((box) => box.checked).length;
  page.checked = chosen > 0 && chosen === usable.length;
  page.indeterminate = chosen > 0 && chosen < usable.length;
  told.textContent = t('inbox.chosen', chosen);
}

if (page) {
  page.addEventListener('change', () => {
    boxes.forEach((box) => {
      box.checked = page.checked && !box.disabled;
    });
    tell();
  });
  boxes.forEach((box) => box.addEventListener('change', tell));
  document.getElementById('bulk-form').addEventListener('submit', (event) => {
    if (!boxes.some((box) => box.checked)) {
      event.preventDefault();
      told.textContent = t('inbox.choose-first');
    }
  });
  window.addEventListener('pageshow', tell);
}

/* Keys. Never while somebody types, and never with Ctrl, Alt or Meta: those belong to the browser. */
function go(to) {
  if (!rows.length) {
    return;
  }
  here = Math.max(0, Math.min(rows.length - 1, to));
  rows.forEach((row, index) => row.classList.toggle('here', index === here));
  rows[here].querySelector('[data-open]').focus({ preventScroll: true });
  rows[here].scrollIntoView({ block: 'nearest' });
}

function rowOfFocus() {
  return rows.findIndex((row) => row.contains(document.activeElement));
}

function help(open) {
  const keys = document.getElementById('keys');
  keys.hidden = open === undefined ? !keys.hidden : !open;
  document.getElementById('keys-open').setAttribute('aria-expanded', String(!keys.hidden));
  if (!keys.hidden) {
    keys.scrollIntoView({ block: 'nearest' });
  }
}

const DOES = {
  j: () => go(Math.max(here, rowOfFocus()) + 1),
  ArrowDown: () => go(Math.max(here, rowOfFocus()) + 1),
  k: () => go((rowOfFocus() < 0 ? here : rowOfFocus()) - 1),
  ArrowUp: () => go((rowOfFocus() < 0 ? here : rowOfFocus()) - 1),
  Enter: () => rows[here]?.querySelector('[data-open]').click(),
  c: () => rows[here]?.querySelector('form[action$="/claim"] button')?.click(),
  x: () => rows[here]?.querySelector('input[name="task"]')?.click(),
  '/': () => document.getElementById('q').focus(),
  '?': () => help(),
};

function isTyping(target) {
  return target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], summary, button');
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) {
    return;
  }
  const arrow = event.key.startsWith('Arrow');
  const inList = rowOfFocus() >= 0 || here >= 0;
  // Arrows scroll the page as always until somebody has gone into the list; Enter on a link is the browser's.
  if (!DOES[event.key] || (arrow && !inList) || (event.key === 'Enter' && event.target.closest('a'))) {
    return;
  }
  event.preventDefault();
  DOES[event.key]();
});
document.getElementById('keys-open').addEventListener('click', () => help());

/* Coming back: the row one has opened is where one goes on. */
rows.forEach((row, index) => {
  const leave = () => {
    sessionStorage.setItem(POSITION, row.dataset.task);
    here = index;
  };
  row.querySelector('[data-open]').addEventListener('click', leave);
  row.querySelector('form[action$="/claim"]')?.addEventListener('submit', leave);
});
const last = sessionStorage.getItem(POSITION);
const lastIndex = rows.findIndex((row) => row.dataset.task === last);
if (lastIndex >= 0) {
  here = lastIndex;
  rows[here].classList.add('here');
}

/* What has changed: told, not shown, so that nothing moves under the hand. */
const known = new Set(rows.map((row) => row.dataset.task));

async function look() {
  if (document.hidden) {
    return;
  }
  const answer = await fetch(place.dataset.changes, {
    headers: { Accept: 'application/json' },
    redirect: 'manual',
    credentials: 'same-origin',
  }).catch(() => null);
  if (!answer?.ok) {
    return;
  }
  const { tasks } = await answer.json();
  const fresh = tasks.filter((task) => !known.has(task)).length;
  const now = new Set(tasks);
  const gone = rows.filter((row) => !now.has(row.dataset.task));
  if (rows.length < tasks.length || fresh > gone.length || gone.length) {
    showChange(fresh, gone);
  }
}

function showChange(fresh, gone) {
  gone.forEach((row) => {
    row.classList.add('gone');
    row.querySelectorAll('input[name="task"]').forEach((box) => {
      box.checked = false;
      box.disabled = true;
    });
  });
  if (page) {
    tell();
  }
  const words = [fresh ? t('inbox.arrived', fresh) : null, gone.length ? t('inbox.gone', gone.length) : null];
  const text = words.filter(Boolean).join(' ');
  const arrivals = document.getElementById('arrivals');
  if (text && arrivals.dataset.told !== text) {
    arrivals.dataset.told = text;
    arrivals.replaceChildren(
      make('span', { class: 'mark info' }, text),
      ' ',
      make('button', { type: 'button', class: 'link-button', onclick: refresh }, t('inbox.show-new')),
    );
  }
}

/** Reads the page anew and keeps what was chosen and where one is. */
function refresh() {
  const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
  sessionStorage.setItem('tian-inbox-chosen', JSON.stringify({ at: location.href, chosen, scroll: window.scrollY }));
  location.reload();
}

const before = JSON.parse(sessionStorage.getItem('tian-inbox-chosen') ?? 'null');
sessionStorage.removeItem('tian-inbox-chosen');
if (before?.at === location.href) {
  boxes.forEach((box) => {
    box.checked = before.chosen.includes(box.value);
  });
  window.scrollTo(0, before.scroll);
}
if (page) {
  tell();
}

setInterval(look, LOOK_EVERY_MS);
document.addEventListener('visibilitychange', look);
