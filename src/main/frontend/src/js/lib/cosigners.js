/* The co-signers of a joint draft as its first proposer sees them. */
import { make, t } from './page.js';

/**
 * Shows who was asked and how it stands. `cancel(id)`, `again(id)` and `confirm()` are called when
 * the first proposer takes an invitation back, repeats it, or asks for confirmation.
 */
export function showCoSigners(coSigning, { cancel, again, confirm }) {
  const list = document.getElementById('co-signers');
  list.replaceChildren(
    ...coSigning.lines.map((line) => lineOf(line, cancel, again)),
    ...(coSigning.lines.length ? [] : [make('li', { class: 'hint' }, t('desk.cosign.none'))]),
  );
  document.getElementById('co-signing-rule').textContent = coSigning.rule;
  const place = document.getElementById('unsettled');
  place.hidden = !coSigning.unsettled;
  place.replaceChildren(
    make('p', {}, t('desk.cosign.unsettled', coSigning.unsettled)),
    make('button', { type: 'button', class: 'button second', onclick: confirm }, t('desk.cosign.confirm')),
  );
}

function lineOf(line, cancel, again) {
  const sure = () => window.confirm(t('desk.cosign.cancel.sure', line.name));
  return make(
    'li',
    {},
    make('b', {}, line.name),
    ' ',
    make('span', { class: `mark ${line.tone}` }, line.stateText),
    make('p', { class: 'hint' }, line.times.join(t('desk.semicolon'))),
    line.opinion ? make('blockquote', {}, line.opinion) : null,
    make(
      'p',
      { class: 'row-tools' },
      line.again ? button('desk.cosign.again', line, () => again(line.id)) : null,
      button('desk.cosign.cancel', line, () => sure() && cancel(line.id)),
    ),
  );
}

function button(key, line, act) {
  return make(
    'button',
    { type: 'button', class: 'button second small', 'aria-label': `${t(key)} ${line.name}`, onclick: act },
    t(key),
  );
}
