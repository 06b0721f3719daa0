/* While one writes a proposal: earlier ones like it, shortly after each pause in typing. */
import { askWhileWriting, written } from '../lib/asking.js';
import { make, t } from '../lib/page.js';

const FEWEST_CHARACTERS = 4;

const $ = (id) => document.getElementById(id);

/** What is compared; nothing while title and suggestions say too little. */
function wanted() {
  const { title, situation, analysis, suggestions } = written();
  const wishes = suggestions.map(({ what }) => what);
  const enough = title.trim().length >= FEWEST_CHARACTERS || wishes.join('').trim();
  return enough ? { title, suggestions: wishes, body: [situation, analysis] } : null;
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

askWhileWriting({
  place: $('similar-hints'),
  body: wanted,
  show,
  tooLittle: () => {
    show([]);
    $('similar-state').textContent = t('similar.drafting.hint');
  },
  away: () => {
    $('similar-state').textContent = t('similar.drafting.away');
  },
});
