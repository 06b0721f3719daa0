/*
 * The operations of an office on one task: the same at the desk and in Tasklist. What is possible, and why something is
 * not, comes from the server; so do all texts.
 */
import { send, signedInAs } from '../lib/http.js';
import { addTexts, make, t } from '../lib/page.js';
import { ask, keepAll, problemsOf } from './dialog.js';
import { keptFor } from './kept.js';
import { KINDS, objectOf, summaryOf } from './kinds.js';
import { showOffers } from './menu.js';

/** Takes over what the server says about person, session and texts; once a page. */
export function begin(part) {
  signedInAs(part);
  addTexts(part.texts);
}

/**
 * Shows the operations of a task in `place`.
 *
 * part: what `/desk/operations` answers; look: see look.js; folded: always a menu; after({operation, message, answer}):
 * what comes when one has been done. Gives `refresh()`, `open(code)` and `close()`.
 */
export function showOperations(place, part, { taskId, look, folded = false, after }) {
  const task = `/api/v1/tasks/${encodeURIComponent(taskId)}`;
  let stopDrawing = () => {};
  let dialog = null;
  let gone = false;
  let offers = [];

  const choose = (offer, preset = {}) => {
    const kind = KINDS[offer.operation];
    const kept = keptFor(part.person, taskId, offer.operation);
    const changed = () => keepAll(kept, fields);
    const fields = kind.fields({ offer, task, look, limits: part.limits, changed });
    fields.forEach((field) => field.name in preset && field.write(preset[field.name]));
    const values = () => Object.fromEntries(fields.map((field) => [field.name, field.read()]));
    dialog = ask({
      look,
      title: offer.name,
      about: part.about ?? '',
      lead: t(`operations.lead.${offer.operation}`),
      fields,
      submit: offer.name,
      consequence: kind.sure ? t(`operations.consequence.${offer.operation}`) : null,
      summary: () => summaryOf(offer, fields),
      kept,
      send: () => send('POST', `${task}/${kind.path(values())}`, kind.body(values())),
      done: (answer) =>
        after({ operation: offer.operation, message: t(`operations.done.${offer.operation}`, objectOf(fields)), answer }),
    });
  };

  const refresh = async () => {
    stopDrawing();
    place.className = `ops ${look.place}`;
    if (!place.childElementCount) {
      place.replaceChildren(make('p', { class: 'hint', role: 'status' }, t('operations.loading')));
    }
    try {
      offers = await send('GET', `${task}/operations`);
    } catch (error) {
      if (!gone) {
        place.replaceChildren(
          make('p', { class: 'hint', role: 'status' }, problemsOf(error)[0].text),
          make('button', { type: 'button', class: look.small, onclick: refresh }, t('operations.retry')),
        );
      }
      return;
    }
    if (gone) {
      return;
    }
    if (offers.length) {
      stopDrawing = showOffers(place, offers, { look, folded, choose: (offer) => choose(offer) });
    } else {
      place.replaceChildren(make('p', { class: 'hint' }, t('operations.none')));
    }
  };

  return {
    ready: refresh(),
    refresh,
    /** Whether an operation is possible now. */
    offers(code) {
      return offers.some(({ operation, possible }) => operation === code && possible);
    },
    /** Opens the dialog of an operation, if it is possible now; `preset` has values of its fields. */
    open(code, preset) {
      const offer = offers.find(({ operation, possible }) => operation === code && possible);
      if (offer) {
        choose(offer, preset);
      }
    },
    close() {
      gone = true;
      stopDrawing();
      dialog?.close();
    },
  };
}
