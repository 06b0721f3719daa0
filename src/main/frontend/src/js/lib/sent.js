/**
 * What this browser has sent and has had no answer to. A page that is loaded again while a save is on its way meets its
 * own words on the server; they are not somebody else's.
 */
export class Sent {
  constructor(key) {
    this.key = key;
  }

  all() {
    try {
      return JSON.parse(localStorage.getItem(this.key)) ?? [];
    } catch {
      return [];
    }
  }

  add(draft) {
    try {
      localStorage.setItem(this.key, JSON.stringify([...this.all(), inShort(draft)].slice(-3)));
    } catch {
      // Storage is full or forbidden: then the writer is asked.
    }
  }

  answered() {
    localStorage.removeItem(this.key);
  }

  has(draft) {
    return this.all().includes(inShort(draft));
  }
}

/** The same text for the same draft, however the server has trimmed and ordered it. */
function inShort(draft) {
  const { version, ...rest } = draft;
  const names = Object.keys(rest).sort();
  return JSON.stringify(names.map((name) => [name, trimmed(rest[name])]));
}

function trimmed(value) {
  if (Array.isArray(value)) {
    return value.map(trimmed);
  }
  if (value && typeof value === 'object') {
    return Object.keys(value)
      .sort()
      .map((name) => [name, trimmed(value[name])]);
  }
  return typeof value === 'string' ? value.trim() : (value ?? null);
}
