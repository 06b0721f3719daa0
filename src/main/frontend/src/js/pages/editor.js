/* The draft editor: three parts, suggestions as items, co-signers, units, autosave. */
import { Autosave } from '../lib/autosave.js';
import { showCoSigners } from '../lib/cosigners.js';
import { bindFinder } from '../lib/finder.js';
import { Refused, send } from '../lib/http.js';
import { make, showProblems, t, valueOf } from '../lib/page.js';
import { Sent } from '../lib/sent.js';

const data = valueOf('draft-data');
const $ = (id) => document.getElementById(id);
const base = `/desk/proposals/${data.id}`;
const { limits } = data;
let { version, bodyCode } = data.draft;
let units = data.units;
let { coSigning } = data;

/* ---- the draft on the page ---- */

function texts() {
  return [...$('suggestion-list').querySelectorAll('textarea')].map((area) => area.value);
}

function read() {
  return {
    kind: document.querySelector('input[name="kind"]:checked')?.value ?? data.draft.kind,
    bodyCode,
    title: $('title').value,
    situation: $('situation').value,
    analysis: $('analysis').value,
    suggestions: texts(),
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
  $('suggestion-list').replaceChildren();
  (draft.suggestions.length ? draft.suggestions : ['']).forEach(addSuggestion);
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

function addSuggestion(text = '') {
  const area = make('textarea', { rows: 4 });
  area.value = text;
  const row = make(
    'li',
    {},
    make(
      'div',
      { class: 'row-head' },
      make('label', {}),
      make(
        'div',
        { class: 'row-tools' },
        tool('up', () => move(row, -1)),
        tool('down', () => move(row, 1)),
        tool('remove', () => remove(row)),
      ),
    ),
    area,
    make('p', { class: 'counter' }),
  );
  $('suggestion-list').append(row);
  number();
  return area;
}

function tool(name, act) {
  return make(
    'button',
    { type: 'button', class: 'button second small', 'data-tool': name, onclick: act },
    t(`desk.edit.${name}`),
  );
}

function rows() {
  return [...$('suggestion-list').children];
}

/** Names and numbers the rows anew, so that each button says which row it moves. */
function number() {
  rows().forEach((row, index, all) => {
    const name = t('desk.edit.suggestion', index + 1);
    const area = row.querySelector('textarea');
    area.id = `suggestion-${index + 1}`;
    const label = row.querySelector('label');
    label.textContent = name;
    label.htmlFor = area.id;
    row.querySelectorAll('[data-tool]').forEach((button) => {
      button.setAttribute('aria-label', `${button.textContent} ${name}`);
    });
    row.querySelector('[data-tool="up"]').disabled = index === 0;
    row.querySelector('[data-tool="down"]').disabled = index === all.length - 1;
    row.querySelector('[data-tool="remove"]').disabled = all.length === 1;
  });
  $('add-suggestion').disabled = rows().length >= limits.suggestions;
}

function move(row, step) {
  const pressed = document.activeElement;
  if (step < 0) {
    row.previousElementSibling?.before(row);
  } else {
    row.nextElementSibling?.after(row);
  }
  number();
  (pressed.disabled ? row.querySelector('[data-tool]:not([disabled])') : pressed).focus();
  $('moved').textContent = t('desk.edit.moved', rows().indexOf(row) + 1);
  changed();
}

function remove(row) {
  const neighbour = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  number();
  neighbour.querySelector('textarea').focus();
  $('moved').textContent = t('desk.edit.removed');
  changed();
}

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
  const counted = [$('situation'), $('analysis'), ...$('suggestion-list').querySelectorAll('textarea')];
  counted.forEach((area) => {
    const length = lengthOf(area.value);
    total += length;
    tell(area.parentElement.querySelector('.counter'), 'desk.edit.counter', false, length);
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
$('add-suggestion').addEventListener('click', () => {
  addSuggestion().focus();
  changed();
});
$('to-preview').addEventListener('click', async (event) => {
  event.preventDefault();
  if (await autosave.flush()) {
    window.location.href = event.target.href;
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
