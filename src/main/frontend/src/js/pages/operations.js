/* The operations of an office: at the desk in every element with data-operations; Tasklist's plugin imports the rest. */
import { send } from '../lib/http.js';
import { t } from '../lib/page.js';
import { tellNext, toldNotice } from '../lib/told.js';
import { begin, showOperations } from '../operations/component.js';
import { DESK, TASKLIST } from '../operations/look.js';
import { showState } from '../operations/state.js';

export { begin, DESK, showOperations, showState, TASKLIST };

/** After these one stays where one is. */
const STAYS = ['copy', 'urge'];

let part = null;

async function partOf() {
  part ??= send('GET', '/desk/operations').then((known) => {
    begin(known);
    return known;
  });
  return part;
}

/** After these the task stands there as before, with more or less to do. */
const STANDS = ['suspend', 'resume', 'add-signer', 'remove-signer'];

/** Whether the task is still the person's own to do. */
async function isStillMine(taskId, person) {
  try {
    const task = await send('GET', `/api/v1/tasks/${encodeURIComponent(taskId)}`);
    return task.state === 'OPEN' && task.assignee === person;
  } catch {
    return false;
  }
}

async function goOn(place, { person }, { operation, message, answer }) {
  const { operations: taskId, caseUrl, back = '/desk' } = place.dataset;
  const links = caseUrl ? [{ href: caseUrl, text: t('operations.to-case') }] : [];
  if (operation === 'suspend') {
    links.unshift({ href: `/desk/tasks/${taskId}/operations#resume`, text: t('operations.undo.suspend') });
  }
  tellNext(message, links);
  const [fresh] = answer?.tasks ?? [];
  if (fresh && operation === 'withdraw') {
    window.location.assign(`/desk/tasks/${fresh.id}`);
  } else if (operation === 'terminate' && caseUrl) {
    window.location.assign(caseUrl);
  } else if (STANDS.includes(operation) || (await isStillMine(taskId, person))) {
    window.location.reload();
  } else {
    window.location.assign(back);
  }
}

/** Binds a place at the desk. */
export async function bindOperations(place) {
  const known = { ...(await partOf()), about: place.dataset.about };
  const taskId = place.dataset.operations;
  const state = place.parentElement.querySelector('[data-operations-state]');
  const stay = ({ message }) => {
    place.parentElement.querySelector('[data-told]')?.remove();
    const notice = toldNotice({ message, links: [] });
    place.before(notice);
    notice.focus();
  };
  const shown = showOperations(place, known, {
    taskId,
    look: DESK,
    after: (done) => {
      if (STAYS.includes(done.operation)) {
        stay(done);
        shown.refresh().then(refreshState);
      } else {
        goOn(place, known, done);
      }
    },
  });
  const refreshState = () =>
    state &&
    showState(state, known, {
      taskId,
      look: DESK,
      removeSigner: shown.offers('remove-signer') ? (signer) => shown.open('remove-signer', { signer }) : null,
      after: (done) => (done.operation === 'recall' ? goOn(place, known, done) : stay(done)),
    });
  await shown.ready;
  refreshState();
  // An address such as …#resume leads straight to the question.
  const wanted = window.location.hash.slice(1);
  if (shown.offers(wanted)) {
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
    shown.open(wanted);
  }
}

document.querySelectorAll('[data-operations]').forEach(bindOperations);
document.addEventListener('tian-finished', ({ detail }) => bindOperations(detail));
