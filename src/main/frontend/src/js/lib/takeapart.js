/* Takes a whole text apart into title, situation, analysis and suggestions, by its headings and numbers. */

const HEADINGS = [
  ['suggestions', /建议|对策|措施|意见/],
  ['analysis', /分析|原因|成因/],
  ['situation', /情况|现状|背景|问题/],
];
const LONGEST_HEADING = 20;
const MARK = /^\s*(?:[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十\d]+[）)]|\d+[、．.]|第[一二三四五六七八九十]+[，、]|[一二三四五六七八九十]+是)\s*/;

function headingOf(line) {
  const words = line.replace(MARK, '').replace(/[:：]\s*$/, '').trim();
  if (!words || words.length > LONGEST_HEADING || /[，。；]/.test(words)) {
    return null;
  }
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The parts, or null when no heading was found. */
export function takeApart(text) {
  const parts = { title: '', situation: [], analysis: [], suggestions: [] };
  let part = null;
  let found = false;
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    const heading = line && headingOf(line);
    if (!line) {
      continue;
    }
    if (!part && !parts.title && !heading) {
      parts.title = line.replace(/^(?:案由|题目|标题)[:：]\s*/, '');
    } else if (heading) {
      part = heading;
      found = true;
    } else if (part === 'suggestions' && (MARK.test(line) || !parts.suggestions.length)) {
      parts.suggestions.push(line.replace(MARK, ''));
    } else if (part === 'suggestions') {
      parts.suggestions[parts.suggestions.length - 1] += `\n${line}`;
    } else {
      parts[part ?? 'situation'].push(line);
    }
  }
  return found ? { ...parts, situation: parts.situation.join('\n'), analysis: parts.analysis.join('\n') } : null;
}
