/* The draft editor: three parts, suggestions as items, co-signers, units, autosave. */
import { Autosave } from '../lib/autosave.js';
import { showCoSigners } from '../lib/cosigners.js';
import { bindFinder } from '../lib/finder.js';
import { Refused, send } from '../lib/http.js';
import { make, showProblems, t, valueOf } from '../lib/page.js';
import { Sent } from '../lib/sent.js';
import { bindSuggestions, countedAreas, readSuggestions, rows } from '../lib/suggestions.js';

const data = valueOf('draft-data');
const $ = (id) => document.getElementById(id);
const base = `/desk/proposals/${data.id}`;
const { limits } = data;
let { version, bodyCode } = data.draft;
let units = data.units;
let { coSigning } = data;

/* ---- the draft on the page ---- */

function read() {
  return {
    kind: document.querySelector('input[name="kind"]:checked')?.value ?? data.draft.kind,
    bodyCode,
    title: $('title').value,
    situation: $('situation').value,
    analysis: $('analysis').value,
    suggestions: readSuggestions(),
    suggestedUnits: units.map(({ id }) => id),
    wishOpen: $('wishOpen').checked,
    wishMeet: $('wishMeet').checked,
  };
}

function write(draft) {
  $('title').value = draft.title;
  $('situation').value = draft.situation;
  $('analysis').value = draft.analysis;
  $('wishOpen').checked = draft.wishOpen;
  $('wishMeet').checked = draft.wishMeet;
  const kind = $(`kind-${draft.kind}`);
  if (kind) {
    kind.checked = true;
  }
  suggestions.write(draft.suggestions);
  showJoint();
  count();
}

/* ---- autosave ---- */

const kept = `tian-draft:${document.body.dataset.person}:${data.id}`;
const sent = new Sent(`${kept}:sent`);

const autosave = new Autosave({
  key: kept,
  read,
  save: async (draft) => {
    sent.add(draft);
    await put(draft);
    sent.answered();
    $('problems').hidden = true;
    showJoint();
  },
  state: $('save-state'),
  refused: (problems, error) => {
    if (error.code === 'proposal.changed-elsewhere') {
      overtaken();
    } else {
      showProblems($('problems'), problems, elementOf);
    }
  },
});

async function put(draft) {
  try {
    ({ version, coSigning } = await send('PUT', `${base}/draft`, { ...draft, version }));
  } catch (error) {
    const stored = error.code === 'proposal.changed-elsewhere' ? await send('GET', `${base}/draft`) : null;
    if (!stored || !sent.has(stored)) {
      throw error;
    }
    ({ version, coSigning } = await send('PUT', `${base}/draft`, { ...draft, version: stored.version }));
  }
}

function elementOf(field) {
  const element = $(field === 'coSigners' ? 'find-member' : field);
  return field === 'suggestions' ? $('suggestion-list').querySelector('textarea') : element;
}

/** Somebody else has saved since: nothing is overwritten until the writer says so. */
function overtaken() {
  const place = $('overtaken');
  const keepMine = async () => {
    ({ version } = await send('GET', `${base}/draft`));
    place.hidden = true;
    autosave.changed();
    autosave.flush();
  };
  place.replaceChildren(
    make('p', {}, t('desk.edit.overtaken')),
    make(
      'div',
      { class: 'buttons' },
      make('a', { class: 'button second', href: `${base}/preview`, target: '_blank' }, t('desk.edit.see-stored')),
      make('button', { class: 'button', type: 'button', onclick: keepMine }, t('desk.edit.keep-mine')),
    ),
  );
  place.hidden = false;
  place.focus();
}

/* ---- suggestions ---- */

const suggestions = bindSuggestions({
  most: limits.suggestions,
  changed: () => changed(),
  units: (q) => `${base}/units?q=${encodeURIComponent(q)}`,
});

/* ---- counters ---- */

const lengthOf = (text) => [...text.trim()].length;

function tell(place, key, over, ...values) {
  place.textContent = t(key, ...values);
  place.classList.toggle('over', over);
}

function count() {
  const title = lengthOf($('title').value);
  const tooLong = title > limits.title;
  tell($('title-counter'), tooLong ? 'desk.edit.counter-over' : 'desk.edit.counter', tooLong, title, limits.title);
  let total = 0;
  const counted = [[$('situation')], [$('analysis')], ...rows().map(countedAreas)];
  counted.forEach((areas) => {
    const length = areas.reduce((sum, area) => sum + lengthOf(area.value), 0);
    total += length;
    tell(areas[0].parentElement.querySelector('.counter'), 'desk.edit.counter', false, length);
  });
  if (total > limits.most) {
    tell($('total'), 'desk.edit.total-over', true, total, limits.most);
  } else if (total > limits.advised) {
    tell($('total'), 'desk.edit.total-long', true, total, limits.advised);
  } else {
    tell($('total'), 'desk.edit.total', false, total);
  }
}

/* ---- co-signers and units ---- */

function picked(list, entries, takeOff) {
  list.replaceChildren(
    ...entries.map((entry) =>
      make(
        'li',
        {},
        entry.name,
        make(
          'button',
          { type: 'button', 'aria-label': t('desk.edit.take-off', entry.name), onclick: () => takeOff(entry) },
          '×',
        ),
      ),
    ),
  );
}

function showUnits() {
  picked($('units'), units, (unit) => {
    units = units.filter(({ id }) => id !== unit.id);
    showUnits();
    changed();
  });
}

function showJoint() {
  const joint = $('joint');
  if (!joint) {
    return;
  }
  joint.hidden = !$('kind-JOINT').checked;
  showCoSigners(coSigning, {
    cancel: (id) => change('DELETE', `${base}/co-signers/${id}`),
    again: (id) => change('POST', `${base}/co-signers`, { id }),
    confirm: () => change('POST', `${base}/co-signers/confirmation`, {}),
  });
}

/** Invitations are kept at once; the draft must be stored as a joint one before. */
async function change(method, url, body) {
  if (!(await autosave.flush())) {
    return;
  }
  try {
    coSigning = await send(method, url, body);
    $('problems').hidden = true;
    showJoint();
  } catch (error) {
    if (error instanceof Refused) {
      showProblems($('problems'), error.problems, () => $('find-member'));
    } else {
      autosave.explain(error);
    }
  }
}

/* ---- attachments ---- */

const files = '/api/v1/proposals/' + data.id + '/attachments';

async function showFiles() {
  const list = await send('GET', files);
  $('files').replaceChildren(
    ...list.map((file) =>
      make(
        'li',
        {},
        make('a', { href: `${files}/${file.id}` }, file.name),
        make(
          'button',
          {
            type: 'button',
            'aria-label': t('desk.edit.take-off', file.name),
            onclick: () => changeFiles('DELETE', `${files}/${file.id}`),
          },
          '×',
        ),
      ),
    ),
  );
}

async function changeFiles(method, url, body) {
  try {
    await send(method, url, body);
    $('problems').hidden = true;
  } catch (error) {
    if (error instanceof Refused) {
      showProblems($('problems'), error.problems, () => $('add-file'));
    } else {
      autosave.explain(error);
    }
  }
  await showFiles();
}

$('add-file').addEventListener('change', async ({ target }) => {
  for (const file of [...target.files]) {
    $('file-state').textContent = t('desk.edit.files.wait', file.name);
    const form = new FormData();
    form.append('file', file);
    await changeFiles('POST', files, form);
  }
  $('file-state').textContent = '';
  target.value = '';
});

/* ---- start ---- */

function changed() {
  count();
  autosave.changed();
}

const leftOver = autosave.leftOver();
write(leftOver ?? data.draft);
showUnits();
showFiles();
if (leftOver) {
  autosave.changed();
  $('save-state').textContent = t('desk.edit.recovered');
}
$('editor').addEventListener('input', (event) => {
  if (['search', 'file'].includes(event.target.type)) {
    return;
  }
  if (event.target.name === 'kind') {
    showJoint();
  }
  changed();
});
$('editor').addEventListener('submit', (event) => event.preventDefault());
/** What is typed must be on the server before another page shows it. */
['to-preview', 'to-versions'].forEach((id) =>
  $(id).addEventListener('click', async (event) => {
    event.preventDefault();
    if (await autosave.flush()) {
      window.location.href = event.target.href;
    }
  }),
);
$('keep-version').addEventListener('submit', async (event) => {
  event.preventDefault();
  if (await autosave.flush()) {
    event.target.submit();
  }
});
if ($('find-member')) {
  bindFinder($('find-member'), {
    url: (q) => `${base}/members?q=${encodeURIComponent(q)}`,
    pick: ({ id }) => change('POST', `${base}/co-signers`, { id }),
  });
}
bindFinder($('find-unit'), {
  url: (q) => `${base}/units?q=${encodeURIComponent(q)}`,
  pick: (unit) => {
    if (!units.some(({ id }) => id === unit.id)) {
      units = [...units, unit];
      showUnits();
      changed();
    }
  },
});
if (window.location.hash) {
  elementOf(window.location.hash.slice(1))?.focus();
}
