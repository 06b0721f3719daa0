/* While one writes a proposal: earlier ones like it, shortly after each pause in typing. */
import { send } from '../lib/http.js';
import { make, t } from '../lib/page.js';
import { readSuggestions } from '../lib/suggestions.js';

/* Together with the call itself this stays below 300 ms. */
const PAUSE = 180;
const FEWEST_CHARACTERS = 4;

const $ = (id) => document.getElementById(id);
const place = $('similar-hints');
let timer;
let asked = 0;
let shown = '';

function typed() {
  return {
    title: $('title').value,
    suggestions: readSuggestions().map(({ what }) => what),
    body: [$('situation').value, $('analysis').value],
  };
}

function hint({ title, url, facts, answers, percent }) {
  return make(
    'li',
    {},
    url
      ? make('a', { href: url, target: '_blank', 'aria-label': t('similar.drafting.opens', title) }, title)
      : make('b', {}, title),
    make('p', { class: 'sub' }, `${facts} · ${t('similar.drafting.likeness', percent)}`),
    ...answers.map((answer) => make('p', { class: 'sub' }, answer)),
  );
}

function show(hints) {
  $('similar-list').replaceChildren(...hints.map(hint));
  $('similar-count').textContent = hints.length;
  $('similar-count').hidden = !hints.length;
  $('similar-state').textContent = hints.length
    ? t('similar.drafting.found', hints.length)
    : t('similar.drafting.none');
}

async function look() {
  const text = typed();
  const key = JSON.stringify(text);
  if (key === shown || !place.open) {
    return;
  }
  const mine = ++asked;
  if (text.title.trim().length < FEWEST_CHARACTERS && !text.suggestions.join('').trim()) {
    show([]);
    $('similar-state').textContent = t('similar.drafting.hint');
    return;
  }
  try {
    const hints = await send('POST', place.dataset.url, text);
    // An answer that a later question has overtaken is of no use any more.
    if (mine === asked) {
      shown = key;
      show(hints);
    }
  } catch {
    if (mine === asked) {
      $('similar-state').textContent = t('similar.drafting.away');
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
