/* What was done with a task: who signs, who has read, who was urged, and every operation with its reason. */
import { send } from '../lib/http.js';
import { make, t } from '../lib/page.js';

function part(code, title, open, ...content) {
  return make('details', { 'data-state': code, open }, make('summary', {}, title), ...content);
}

function history(lines) {
  if (!lines.length) {
    return null;
  }
  return part(
    'history',
    t('operations.history.title'),
    false,
    make(
      'ol',
      { class: 'ops-list' },
      ...lines.map((line) =>
        make(
          'li',
          {},
          make('p', {}, make('b', {}, line.name), line.target ? ` ${t('operations.history.to', line.target)}` : ''),
          make('p', { class: 'hint' }, [line.step, line.by, line.when].filter(Boolean).join(t('operations.comma'))),
          line.reason ? make('blockquote', {}, line.reason) : null,
        ),
      ),
    ),
  );
}

/** Draws it all into `place`; nothing where nothing was done. */
export async function showState(place, known, { taskId, look, after }) {
  const task = `/api/v1/tasks/${encodeURIComponent(taskId)}`;
  const ask = (path) => send('GET', `${task}/${path}`).catch(() => []);
  const lines = await ask('operations/history');
  const parts = [history(lines)].filter(Boolean);
  place.className = parts.length ? `ops-state ${look.place}` : '';
  place.replaceChildren(...parts);
}
