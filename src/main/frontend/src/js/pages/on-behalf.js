/* Entering a proposal for somebody: who, the parts, suggestions as items, a whole text taken apart. */
import { bindFinder } from '../lib/finder.js';
import { t, valueOf } from '../lib/page.js';
import { bindSuggestions, readSuggestions } from '../lib/suggestions.js';
import { takeApart } from '../lib/takeapart.js';

const { committee, most, suggestions: given } = valueOf('entry-data');
const $ = (id) => document.getElementById(id);
const base = '/desk/proposals/on-behalf';
const url = (what) => (q) => `${base}/${what}?committee=${encodeURIComponent(committee)}&q=${encodeURIComponent(q)}`;

/** The rows as the form sends them, also for the copy that the browser keeps. */
const settle = () => {
  $('suggestions-json').value = JSON.stringify(readSuggestions());
};
const changed = () => $('entry').dispatchEvent(new Event('change'));

const suggestions = bindSuggestions({ most, changed, units: url('units') });
suggestions.write(keptOf($('suggestions-json').value) ?? given);
$('entry').addEventListener('input', settle);
$('entry').addEventListener('change', settle);

function keptOf(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function showWho() {
  const ofBody = $('who-BODY').checked;
  $('member-part').hidden = ofBody;
  $('body-part').hidden = !ofBody;
}

document.querySelectorAll('input[name="who"]').forEach((radio) => radio.addEventListener('change', showWho));
showWho();

bindFinder($('proposer'), {
  url: url('members'),
  pick: ({ id, name }) => {
    $('proposer-id').value = id;
    $('proposer-name').value = name;
    showPicked();
    changed();
  },
});

function showPicked() {
  const name = $('proposer-name').value;
  $('picked-member').textContent = name ? t('desk.on-behalf.picked', name) : '';
}

showPicked();

$('split').addEventListener('click', () => {
  const parts = takeApart($('whole-text').value);
  if (!parts) {
    $('split-state').textContent = t('desk.on-behalf.split.none');
    return;
  }
  $('title').value = parts.title || $('title').value;
  $('situation').value = parts.situation;
  $('analysis').value = parts.analysis;
  suggestions.write(parts.suggestions.map((what) => ({ what })));
  $('split-state').textContent = t('desk.on-behalf.split.done', parts.suggestions.length);
  changed();
});

$('entry').addEventListener('submit', settle);
