/* What was done with a task: who signs, who has read, who was urged, and every operation with its reason. */
import { send } from '../lib/http.js';
import { make, t } from '../lib/page.js';
import { ask, keepAll } from './dialog.js';
import { wordsField } from './fields.js';
import { keptFor } from './kept.js';

const PENDING = ['WAITING', 'OPEN'];
const TONES = { SAID: 'good', PASSED: 'good', OPEN: 'near', WAITING: 'near', FAILED: 'late' };

/** A moment as our pages write it. */
function momentIn(zone) {
  const chinese = document.documentElement.lang !== 'en';
  const format = new Intl.DateTimeFormat(chinese ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  return (moment) => (moment ? format.format(new Date(moment)) : '');
}

const joined = (...words) => words.filter(Boolean).join(t('operations.comma'));
const mark = (tone, words) => make('span', { class: `mark ${tone ?? ''}` }, words);
const quote = (words) => (words ? make('blockquote', {}, words) : null);

function section(code, title, open, ...content) {
  return make('details', { 'data-state': code, open }, make('summary', {}, title), ...content);
}

/** Those asked together, with the rule they are counted by and how it stands. */
function signings(signers, { remove, look, moment }) {
  const groups = [...new Set(signers.map(({ signingId }) => signingId))];
  return groups.map((id) => {
    const own = signers.filter(({ signingId }) => signingId === id);
    const [{ when, rule, percent, result, orderedBy, reason }] = own;
    return make(
      'div',
      { class: 'ops-signing' },
      make(
        'p',
        {},
        mark(TONES[result], t(`operations.signing.${result}`)),
        ` ${joined(t(`operations.when.${when}`), t(`operations.rule.${rule}`), rule === 'VOTE' ? t('operations.signers.percent', percent) : '', t('operations.signers.asked', orderedBy))}`,
      ),
      quote(reason),
      make(
        'ul',
        { class: 'ops-list' },
        ...own.map((one) =>
          make(
            'li',
            { 'data-signer': one.id },
            make(
              'p',
              {},
              make('b', {}, one.personName),
              ' ',
              mark(TONES[one.state], one.opinion ? t(`operations.opinion.${one.opinion}`) : t(`operations.signer.${one.state}`)),
            ),
            make(
              'p',
              { class: 'hint' },
              joined(
                rule === 'VOTE' ? t('operations.signers.weight', one.weight) : '',
                one.saidBy ? t('operations.signers.by', one.saidBy) : '',
                moment(one.saidAt),
              ),
            ),
            quote(one.words ?? one.removedReason),
            remove && PENDING.includes(one.state)
              ? make('button', { type: 'button', class: look.small, onclick: () => remove(String(one.id)) }, t('operations.signers.remove'))
              : null,
          ),
        ),
      ),
    );
  });
}

function copyLine(copy, me, { receipt, look, moment }) {
  const mine = copy.toId === me && !copy.readAt;
  return make(
    'li',
    { 'data-copy': copy.id },
    make('p', {}, make('b', {}, copy.toName), ' ', mark(copy.readAt ? 'good' : 'near', t(copy.readAt ? 'operations.copies.read' : 'operations.copies.unread'))),
    make('p', { class: 'hint' }, joined(copy.fromName, moment(copy.copiedAt), copy.readAt ? `${t('operations.copies.read')} ${moment(copy.readAt)}` : '')),
    quote(copy.reason),
    mine ? make('p', { class: 'buttons' }, make('button', { type: 'button', class: look.small, onclick: () => receipt(copy) }, t('operations.copies.receipt'))) : null,
  );
}

function urgingLine(urging, { answer, look, moment }) {
  return make(
    'li',
    { 'data-urging': urging.id },
    make('p', {}, make('b', {}, t('operations.urgings.line', urging.number)), ' ', mark(urging.answeredAt ? 'good' : 'near', t(urging.answeredAt ? 'operations.urgings.answered' : 'operations.urgings.waiting'))),
    make('p', { class: 'hint' }, joined(urging.byName, moment(urging.urgedAt))),
    quote(urging.reason),
    urging.answeredAt ? make('p', { class: 'hint' }, joined(urging.answeredBy, moment(urging.answeredAt))) : null,
    quote(urging.answer),
    !urging.answeredAt && answer
      ? make('p', { class: 'buttons' }, make('button', { type: 'button', class: look.small, onclick: () => answer(urging) }, t('operations.urgings.answer')))
      : null,
  );
}

function historyLine(line) {
  return make(
    'li',
    {},
    make('p', {}, make('b', {}, line.name), line.target ? ` ${t('operations.history.to', line.target)}` : ''),
    make('p', { class: 'hint' }, joined(line.step, line.by, line.when)),
    quote(line.reason),
  );
}

/**
 * Draws it all into `place`; nothing where nothing was done.
 *
 * unfolded: all parts stand open, where the place is made for them; removeSigner(id): opens that operation, or null where it is not possible; after({operation, message}): what comes when
 * something was done here.
 */
export async function showState(place, known, { taskId, look, unfolded = false, removeSigner, after }) {
  const task = `/api/v1/tasks/${encodeURIComponent(taskId)}`;
  const read = (path) => send('GET', `${task}${path}`).catch(() => null);
  const [card, signers, copies, urgings, history] = await Promise.all(
    ['', '/signers', '/copies', '/urging', '/operations/history'].map(read),
  );
  const moment = momentIn(known.zone);
  const isMine = card?.state === 'OPEN' && card.assignee === known.person;
  const again = (operation) => {
    after({ operation, message: t(`operations.done.${operation}`) });
    showState(place, known, { taskId, look, unfolded, removeSigner, after });
  };
  const inWords = (operation, name, label, path) => {
    const kept = keptFor(known.person, taskId, path);
    const fields = [
      wordsField({
        name,
        label,
        hint: t('operations.reason.hint', known.limits.least, known.limits.most),
        missing: t(name === 'words' ? 'operations.words.missing' : 'operations.reason.missing'),
        most: known.limits.most,
        look,
        changed: () => keepAll(kept, fields),
      }),
    ];
    const title = t(operation === 'answer' ? 'operations.urgings.answer' : `operations.${operation}`);
    ask({
      look,
      title,
      about: known.about ?? '',
      lead: t(`operations.${operation}.lead`),
      fields,
      submit: title,
      kept,
      send: () => send('POST', `${task}/${path}`, { [name]: fields[0].read() }),
      done: () => again(operation),
    });
  };
  const answer = isMine
    ? (urging) => inWords('answer', 'words', t('operations.field.words'), `urging/${urging.id}/answer`)
    : null;
  const receipt = async (copy) => {
    await send('POST', `/api/v1/copies/${copy.id}/receipt`);
    again('receipt');
  };
  const tools = { remove: removeSigner, receipt, answer, look, moment };
  const lent = card?.delegated && card.owner === known.person && card.state === 'OPEN';
  const unanswered = (urgings ?? []).some(({ answeredAt }) => !answeredAt);
  const parts = [
    lent
      ? make(
          'div',
          { class: 'notice' },
          make('p', {}, t('operations.delegated')),
          make(
            'button',
            {
              type: 'button',
              class: look.small,
              'data-operation': 'recall',
              onclick: () => inWords('recall', 'reason', t('operations.field.reason'), 'delegation/recall'),
            },
            t('operations.recall'),
          ),
        )
      : null,
    urgings?.length
      ? section('urgings', t('operations.urgings.title'), unfolded || unanswered, make('ul', { class: 'ops-list' }, ...urgings.map((one) => urgingLine(one, tools))))
      : null,
    signers?.length ? section('signers', t('operations.signers.title'), true, ...signings(signers, tools)) : null,
    copies?.length
      ? section('copies', t('operations.copies.title'), unfolded, make('ul', { class: 'ops-list' }, ...copies.map((one) => copyLine(one, known.person, tools))))
      : null,
    history?.length ? section('history', t('operations.history.title'), unfolded, make('ol', { class: 'ops-list' }, ...history.map(historyLine))) : null,
  ].filter(Boolean);
  place.className = parts.length ? `ops-state ${look.place}` : '';
  place.replaceChildren(...parts);
}
