/* What each operation asks and what it sends. Whether it may be done is the server's to say. */
import { make, t } from '../lib/page.js';
import { choiceField, votesField, wordsField } from './fields.js';
import { personField } from './picker.js';

const text = (code) => `operations.${code}`;

function reason({ limits, look, changed }) {
  return wordsField({
    name: 'reason',
    label: t('operations.field.reason'),
    hint: t('operations.reason.hint', limits.least, limits.most),
    missing: t('operations.reason.missing'),
    most: limits.most,
    look,
    changed,
  });
}

function persons(label, several) {
  return ({ look, changed, task }) => personField({ label: t(label), url: (q) => `${task}/people?q=${encodeURIComponent(q)}`, several, look, changed });
}

function choices(label, name, missing) {
  return ({ offer, changed }) => choiceField({ name, label: t(label), choices: offer.choices, missing: t(missing), changed });
}

const whenToSign = ({ changed }) =>
  choiceField({
    name: 'when',
    label: t('operations.when'),
    choices: ['BEFORE', 'AFTER', 'PARALLEL'].map((value) => ({ value, label: t(`operations.when.${value}`), hint: t(`operations.when.${value}.hint`) })),
    preset: 'BEFORE',
    changed,
  });

/** The three fields on how signatures count belong together: votes are asked for only where votes count. */
function signing(context) {
  const chosen = personField({
    label: t('operations.field.persons'),
    url: (q) => `${context.task}/people?q=${encodeURIComponent(q)}`,
    several: true,
    look: context.look,
    changed: () => {
      votes.draw();
      context.changed();
    },
  });
  const votes = votesField({ persons: chosen.chosen, look: context.look, changed: context.changed });
  const fit = () => {
    votes.node.hidden = rule.read() !== 'VOTE';
    votes.draw();
  };
  const rule = choiceField({
    name: 'rule',
    label: t('operations.rule'),
    choices: ['ALL', 'ANY', 'VOTE'].map((value) => ({ value, label: t(`operations.rule.${value}`), hint: t(`operations.rule.${value}.hint`) })),
    preset: 'ALL',
    changed: () => {
      fit();
      context.changed();
    },
  });
  const write = rule.write;
  rule.write = (value) => {
    write(value ?? 'ALL');
    fit();
  };
  fit();
  const when = whenToSign(context);
  const writeWhen = when.write;
  when.write = (value) => writeWhen(value ?? 'BEFORE');
  return [chosen, when, rule, votes, reason(context)];
}

function signersBody({ persons: people, when, rule, votes, reason: words }) {
  const body = { persons: people.map(({ id }) => id), when, rule, reason: words };
  if (rule === 'VOTE') {
    body.percent = Number(votes.percent);
    body.weights = Object.fromEntries(people.map(({ id }) => [id, Number(votes.weights[id] ?? 1)]));
  }
  return body;
}

const toPerson = ({ person, reason: words }) => ({ person: person[0]?.id, reason: words });
const toTarget = ({ target, reason: words }) => ({ target, reason: words });
const onlyReason = ({ reason: words }) => ({ reason: words });
const each = (...makers) => (context) => makers.map((maker) => maker(context));
const target = choices('operations.field.target', 'target', 'operations.target.missing');

/** By operation: its fields, the rest of its address, the body, and whether it needs a second word. */
export const KINDS = {
  transfer: { fields: each(persons('operations.field.person', false), reason), path: () => 'transfer', body: toPerson },
  delegate: { fields: each(persons('operations.field.person', false), reason), path: () => 'delegation', body: toPerson },
  'add-signer': { fields: signing, path: () => 'signers', body: signersBody },
  'remove-signer': {
    fields: each(choices('operations.field.signer', 'signer', 'operations.signer.missing'), reason),
    path: ({ signer }) => `signers/${encodeURIComponent(signer)}/removal`,
    body: onlyReason,
  },
  return: { fields: each(target, reason), path: () => 'return', body: toTarget, sure: true },
  withdraw: { fields: each(reason), path: () => 'withdrawal', body: onlyReason },
  copy: {
    fields: each(persons('operations.field.readers', true), reason),
    path: () => 'copies',
    body: ({ persons: people, reason: words }) => ({ persons: people.map(({ id }) => id), reason: words }),
  },
  urge: { fields: each(reason), path: () => 'urging', body: onlyReason },
  suspend: { fields: each(reason), path: () => 'suspension', body: onlyReason },
  resume: { fields: each(reason), path: () => 'resumption', body: onlyReason },
  terminate: { fields: each(reason), path: () => 'termination', body: onlyReason, sure: true },
  jump: { fields: each(target, reason), path: () => 'jump', body: toTarget, sure: true },
};

/** What is about to happen, before the second word. */
export function summaryOf(offer, fields) {
  const line = (key, words, ...args) => (words ? make('p', {}, make('b', {}, t(text(key), ...args)), words) : null);
  const chosen = fields.find(({ name }) => name === 'target')?.chosen?.();
  const because = fields.find(({ name }) => name === 'reason');
  return [
    line('will', chosen?.label, offer.name),
    chosen?.hint ? make('p', { class: 'hint' }, chosen.hint) : null,
    line('because', because?.inWords()),
  ].filter(Boolean);
}

/** To whom or where it went, for the message afterwards. */
export function objectOf(fields) {
  const field = fields.find(({ name }) => ['person', 'persons', 'target'].includes(name));
  return field ? field.inWords() : '';
}
