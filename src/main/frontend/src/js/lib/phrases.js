/* The same script as in Tasklist. */
export { phrasesIn } from '../../../../resources/META-INF/resources/webjars/camunda/app/tian/scripts/phrases.js';
