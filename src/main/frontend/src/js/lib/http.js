/* Calls to our own server: CSRF token, JSON, and what a person needs to know when a call fails. */

/** The server could not be reached; what was typed stays here. */
export class Away extends Error {}

/** The session has ended; the person has to sign in again, what was typed stays here. */
export class SignedOut extends Error {}

/** The server said no; `problems` holds `{field, text}`. */
export class Refused extends Error {
  constructor(answer) {
    super('refused');
    // Our pages answer with problems, the API with the errors of a problem detail (RFC 9457).
    this.problems =
      answer.problems ??
      answer.errors?.map(({ field, message }) => ({ field, text: message })) ??
      (answer.detail ? [{ field: '', text: answer.detail }] : []);
    this.code = answer.code ?? '';
  }
}

function meta(name) {
  return document.querySelector(`meta[name="${name}"]`)?.content;
}

/** Whose session this page was made for, and what proves that a call is the page's own. */
const session = { person: document.body.dataset.person, header: meta('csrf-header'), token: meta('csrf-token') };

/** For pages that are not ours, such as Tasklist, and say so by `{person, header, token}`. */
export function signedInAs(known) {
  Object.assign(session, known);
}

async function request(method, url, body) {
  const headers = { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };
  const isFile = body instanceof FormData;
  if (body !== undefined && !isFile) {
    headers['Content-Type'] = 'application/json';
  }
  if (method !== 'GET' && session.header) {
    headers[session.header] = session.token;
  }
  try {
    return await fetch(url, {
      method,
      headers,
      body: body === undefined || isFile ? body : JSON.stringify(body),
      redirect: 'manual',
      credentials: 'same-origin',
    });
  } catch {
    throw new Away();
  }
}

function isSignedOut(response) {
  return response.type === 'opaqueredirect' || response.status === 401 || response.status === 403;
}

/**
 * After signing in again in another window the session has a new token: fetches it.
 * Resolves to false while nobody is signed in.
 */
async function renewToken() {
  const response = await request('GET', '/desk/session');
  if (!response.ok) {
    return false;
  }
  const { person, token } = await response.json();
  if (session.person && person !== session.person) {
    return false;
  }
  session.token = token;
  return true;
}

/** Sends JSON or form data and resolves to the JSON that comes back. */
export async function send(method, url, body) {
  let response = await request(method, url, body);
  if (isSignedOut(response) && (await renewToken())) {
    response = await request(method, url, body);
  }
  if (response.type === 'opaqueredirect' || response.status === 401) {
    throw new SignedOut();
  }
  if ([400, 403, 404, 409, 413, 415, 422].includes(response.status)) {
    throw new Refused(await response.json().catch(() => ({})));
  }
  if (!response.ok) {
    throw new Away();
  }
  return response.status === 204 ? null : response.json();
}
