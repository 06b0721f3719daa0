/* Keeps what is typed: at once in this browser, shortly after on the server. */
import { Away, Refused, SignedOut } from './http.js';
import { clock, t } from './page.js';

const PAUSE = 1200;
const RETRY = 15000;

/**
 * Saves a changing value.
 *
 * key: place of the local copy; read(): the present value; save(value): sends it;
 * state: element that says how it stands; refused(problems, error): what to do with a no.
 */
export class Autosave {
  constructor({ key, read, save, state, refused = () => {} }) {
    Object.assign(this, { key, read, save, state, refused });
    this.dirty = false;
    this.running = null;
    window.addEventListener('online', () => this.dirty && this.flush());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.dirty) {
        this.flush();
      }
    });
    window.addEventListener('beforeunload', (event) => {
      // Only when the browser holds no copy either would leaving lose anything.
      if (this.dirty && !this.hasLocalCopy()) {
        event.preventDefault();
      }
    });
  }

  /** The copy an earlier visit could not send, or null. */
  leftOver() {
    try {
      return JSON.parse(localStorage.getItem(this.key));
    } catch {
      return null;
    }
  }

  hasLocalCopy() {
    return this.leftOver() !== null;
  }

  changed() {
    this.dirty = true;
    try {
      localStorage.setItem(this.key, JSON.stringify(this.read()));
    } catch {
      // Storage is full or forbidden: the server still gets it.
    }
    this.say('desk.save.typing');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE);
  }

  /** Sends what has not been sent; resolves to whether everything is on the server. */
  async flush() {
    clearTimeout(this.timer);
    if (this.running) {
      await this.running;
    }
    if (!this.dirty) {
      return true;
    }
    this.running = this.sendNow();
    const done = await this.running;
    this.running = null;
    return done;
  }

  async sendNow() {
    this.dirty = false;
    this.say('desk.save.saving');
    try {
      await this.save(this.read());
      // What was typed while the call was on its way is not saved yet, and the page must not say so.
      if (!this.dirty) {
        this.forget();
        this.say('desk.save.saved', false, clock());
      }
      return true;
    } catch (error) {
      this.dirty = true;
      this.explain(error);
      return false;
    }
  }

  explain(error) {
    if (error instanceof Refused) {
      this.say('desk.save.refused', true);
      this.refused(error.problems, error);
    } else {
      this.say(error instanceof SignedOut ? 'desk.save.signed-out' : 'desk.save.away', true);
      this.timer = setTimeout(() => this.flush(), RETRY);
      if (!(error instanceof SignedOut || error instanceof Away)) {
        throw error;
      }
    }
  }

  /** Everything is settled on the server: the local copy goes. */
  forget() {
    this.dirty = false;
    clearTimeout(this.timer);
    localStorage.removeItem(this.key);
  }

  say(key, away = false, ...values) {
    this.state.textContent = t(key, ...values);
    this.state.classList.toggle('away', away);
  }
}
