/* Suggestions in the editor: one row each, with what is to be done, whom it concerns and what is expected of it. */
import { bindFinder } from './finder.js';
import { make, t } from './page.js';

const list = () => document.getElementById('suggestion-list');
const part = (row, name) => row.querySelector(`[data-part="${name}"]`);

/** Rows in their order. */
export function rows() {
  return [...list().children];
}

/** What is written, as the server takes it. */
export function readSuggestions() {
  return rows().map((row) => ({
    what: part(row, 'what').value,
    whom: part(row, 'whom').value,
    unit: part(row, 'whom').dataset.unit ?? null,
    result: part(row, 'result').value,
  }));
}

/** Characters that count: the thing and its result. */
export function countedAreas(row) {
  return [part(row, 'what'), part(row, 'result')];
}

/** Binds the list: `changed()` is told of each change that is no typing, `units(q)` finds units by name. */
export function bindSuggestions({ most, changed, units }) {
  const moved = document.getElementById('moved');
  const add = document.getElementById('add-suggestion');

  const tool = (name, act) =>
    make('button', { type: 'button', class: 'button second small', 'data-tool': name, onclick: act }, t(`desk.edit.${name}`));

  /** Names and numbers the rows anew, so that each button and field says which row it belongs to. */
  const number = () => {
    rows().forEach((row, index, all) => {
      const name = t('desk.edit.suggestion', index + 1);
      row.querySelectorAll('[data-part]').forEach((field) => {
        const what = field.dataset.part === 'what';
        field.id = `suggestion-${index + 1}${what ? '' : `-${field.dataset.part}`}`;
        const label = row.querySelector(`[data-for="${field.dataset.part}"]`);
        label.htmlFor = field.id;
        if (what) {
          label.textContent = name;
        } else {
          field.setAttribute('aria-label', `${name} ${label.textContent}`);
        }
      });
      row.querySelectorAll('[data-tool]').forEach((button) => {
        button.setAttribute('aria-label', `${button.textContent} ${name}`);
      });
      row.querySelector('[data-tool="up"]').disabled = index === 0;
      row.querySelector('[data-tool="down"]').disabled = index === all.length - 1;
      row.querySelector('[data-tool="remove"]').disabled = all.length === 1;
    });
    add.disabled = rows().length >= most;
  };

  const move = (row, step) => {
    const pressed = document.activeElement;
    if (step < 0) {
      row.previousElementSibling?.before(row);
    } else {
      row.nextElementSibling?.after(row);
    }
    number();
    (pressed.disabled ? row.querySelector('[data-tool]:not([disabled])') : pressed).focus();
    moved.textContent = t('desk.edit.moved', rows().indexOf(row) + 1);
    changed();
  };

  const remove = (row) => {
    const neighbour = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    number();
    part(neighbour, 'what').focus();
    moved.textContent = t('desk.edit.removed');
    changed();
  };

  /** The unit stands as long as its name does. */
  const whomField = (item) => {
    const input = make('input', { type: 'text', 'data-part': 'whom', maxlength: 200 });
    input.value = item.whom ?? '';
    if (item.unit) {
      input.dataset.unit = item.unit;
    }
    input.addEventListener('input', () => delete input.dataset.unit);
    const field = make('div', { class: 'finder' }, input, make('ul', { class: 'found', 'aria-live': 'polite' }));
    bindFinder(input, {
      url: units,
      free: true,
      pick: ({ id, name }) => {
        input.value = name;
        input.dataset.unit = id;
        changed();
      },
    });
    return field;
  };

  const addRow = (item = {}) => {
    const what = make('textarea', { rows: 4, 'data-part': 'what' });
    what.value = item.what ?? '';
    const result = make('textarea', { rows: 2, 'data-part': 'result' });
    result.value = item.result ?? '';
    const row = make(
      'li',
      {},
      make(
        'div',
        { class: 'row-head' },
        make('label', { 'data-for': 'what' }),
        make('div', { class: 'row-tools' }, tool('up', () => move(row, -1)), tool('down', () => move(row, 1)), tool('remove', () => remove(row))),
      ),
      what,
      make('p', { class: 'counter' }),
      make(
        'div',
        { class: 'aims-fields' },
        make('div', {}, make('label', { 'data-for': 'whom' }, t('desk.edit.whom')), whomField(item)),
        make('div', {}, make('label', { 'data-for': 'result' }, t('desk.edit.result')), result),
      ),
    );
    list().append(row);
    number();
    return what;
  };

  add.addEventListener('click', () => {
    addRow().focus();
    changed();
  });

  return {
    /** Shows these suggestions; an empty row when there are none. */
    write: (items) => {
      list().replaceChildren();
      const kept = items.map((item) => (typeof item === 'string' ? { what: item } : item));
      (kept.length ? kept : [{}]).forEach(addRow);
    },
  };
}
