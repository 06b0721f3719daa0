/* While one writes a proposal: what to look at again, shortly after each pause in typing. */
import { send } from '../lib/http.js';
import { make, t } from '../lib/page.js';
import { readSuggestions } from '../lib/suggestions.js';

const PAUSE = 250;

const $ = (id) => document.getElementById(id);
const place = $('writing-hints');
let timer;
let asked = 0;
let shown = '';

function typed() {
  return {
    title: $('title').value,
    situation: $('situation').value,
    analysis: $('analysis').value,
    suggestions: readSuggestions(),
  };
}

/** Goes to the field and marks the passage, so that it need not be sought. */
function goTo(field, passage) {
  const area = $(field) ?? $('suggestion-list').querySelector('textarea');
  area.focus();
  const start = passage ? area.value.indexOf(passage) : -1;
  if (start >= 0) {
    area.setSelectionRange(start, start + passage.length);
  }
}

function lineOf({ blocking, field, place: part, passage, text, advice }) {
  return make(
    'li',
    {},
    make('span', { class: `mark ${blocking ? 'late' : 'near'}` }, t(blocking ? 'desk.hints.blocking' : 'desk.hints.look')),
    ' ',
    make('button', { type: 'button', class: 'link-button', onclick: () => goTo(field, passage) }, part),
    passage ? ` ${t('desk.hints.passage', passage)}` : null,
    make('p', {}, text),
    make('p', { class: 'hint' }, advice),
  );
}

function show(hints) {
  $('hint-list').replaceChildren(...hints.map(lineOf));
  $('hint-count').textContent = hints.length;
  $('hint-count').hidden = !hints.length;
  $('hint-state').textContent = hints.length ? t('desk.hints.some', hints.length) : t('desk.hints.none');
}

async function look() {
  const text = typed();
  const key = JSON.stringify(text);
  if (key === shown || !place.open) {
    return;
  }
  const mine = ++asked;
  try {
    const hints = await send('POST', place.dataset.url, text);
    // An answer that later words have overtaken is of no use any more.
    if (mine === asked) {
      shown = key;
      show(hints);
    }
  } catch {
    if (mine === asked) {
      $('hint-state').textContent = t('desk.hints.away');
    }
  }
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(look, PAUSE);
}

$('editor').addEventListener('input', soon);
$('editor').addEventListener('click', soon);
place.addEventListener('toggle', soon);
soon();
