package org.tian.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tian.shared.Refusal;

/**
 * What may stand in a template that people write, held against its source, so that each flaw has a
 * line and a column: elements that Word and PDF both know, properly closed, and the part of the
 * template language that only reads the data of the document.
 *
 * <p>Left out on purpose: own macros, functions and variables, ranges, and all that makes long
 * texts out of short ones. What remains grows no further than the data, whatever is written.
 */
final class TemplateRules {

  static final int MOST_CHARACTERS = 60_000;

  static final Set<String> ELEMENTS =
      Set.of("div", "p", "table", "colgroup", "col", "thead", "tbody", "tr", "td", "br", "img");

  private static final int MOST_FLAWS = 10;
  private static final String FIELD = "source";

  private static final Set<String> EMPTY_ELEMENTS = Set.of("col", "br", "img");

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "div", Set.of("class"),
          "p", Set.of("class"),
          "table", Set.of("class"),
          "col", Set.of("style"),
          "td", Set.of("colspan"),
          "img", Set.of("src", "style", "alt"));

  private static final Set<String> DIRECTIVES =
      Set.of(
          "if", "elseif", "else", "list", "items", "sep", "switch", "case", "default", "break",
          "import");

  private static final Set<String> BUILT_INS =
      Set.of(
          "has_content",
          "join",
          "c",
          "size",
          "counter",
          "index",
          "is_first",
          "is_last",
          "has_next",
          "item_parity",
          "then",
          "trim",
          "string",
          "first",
          "last",
          "length",
          "upper_case");

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern IMPORT =
      Pattern.compile("\\s+\"(_letter|_notice)\\.ftlh\"\\s+as\\s+[a-z]+\\s*/?");
  private static final Pattern CALL = Pattern.compile("[a-z]+\\.[A-Za-z]+");
  private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*([A-Za-z_]*)");
  private static final Pattern SPECIAL = Pattern.compile("(?:^|[^\\w\\])\"'.])\\.[A-Za-z_]");

  private final String source;
  private final boolean plain;
  private final List<Refusal> flaws = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  private record Open(String name, int offset) {}

  private TemplateRules(String source, boolean plain) {
    this.source = source;
    this.plain = plain;
  }

  /** What is wrong, from top to bottom; at most ten at a time. */
  static List<Refusal> flaws(String source) {
    return flaws(source, false);
  }

  /** The same for a plain text: elements are just signs there. */
  static List<Refusal> plainFlaws(String source) {
    return flaws(source, true);
  }

  private static List<Refusal> flaws(String source, boolean plain) {
    if (source.isBlank()) {
      return List.of(Refusal.at(FIELD, "template.empty"));
    }
    if (source.length() > MOST_CHARACTERS) {
      return List.of(Refusal.at(FIELD, "template.too-long", MOST_CHARACTERS));
    }
    TemplateRules rules = new TemplateRules(source, plain);
    rules.read();
    return rules.flaws.stream().limit(MOST_FLAWS).toList();
  }

  /** Line and column of a place, both from 1. */
  static int[] place(String source, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (source.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new int[] {line, offset - lineStart + 1};
  }

  private void read() {
    while (at < source.length() && flaws.size() < MOST_FLAWS) {
      if (isTemplateLanguage()) {
        readTemplateLanguage();
      } else if (source.charAt(at) == '<' && !plain) {
        readTag();
      } else {
        at++;
      }
    }
    if (flaws.size() < MOST_FLAWS) {
      open.descendingIterator()
          .forEachRemaining(one -> flaw(one.offset(), "template.unclosed", one.name()));
    }
  }

  private boolean isTemplateLanguage() {
    return source.startsWith("${", at)
        || source.startsWith("<#", at)
        || source.startsWith("</#", at)
        || source.startsWith("<@", at)
        || source.startsWith("</@", at);
  }

  private void readTemplateLanguage() {
    if (source.startsWith("<#--", at)) {
      int end = source.indexOf("-->", at);
      if (end < 0) {
        flaw(at, "template.comment-open");
      }
      at = end < 0 ? source.length() : end + 3;
    } else if (source.startsWith("${", at)) {
      int start = at;
      at += 2;
      expression(readTo('}', start), start + 2);
    } else if (source.startsWith("<@", at) || source.startsWith("</@", at)) {
      int start = at;
      at = source.indexOf('@', at) + 1;
      call(readTo('>', start), start);
    } else {
      int start = at;
      at = source.indexOf('#', at) + 1;
      directive(readTo('>', start), start);
    }
  }

  private void directive(String words, int start) {
    Matcher name = NAME.matcher(words);
    String directive = name.lookingAt() ? name.group() : "";
    String rest = words.substring(directive.length());
    if (!DIRECTIVES.contains(directive)) {
      flaw(start, "template.forbidden", "<#" + directive + ">");
    } else if (directive.equals("import")) {
      if (!IMPORT.matcher(rest).matches()) {
        flaw(start, "template.import");
      }
    } else {
      expression(rest, start + 2 + directive.length());
    }
  }

  private void call(String words, int start) {
    Matcher name = CALL.matcher(words);
    if (words.isBlank() || words.equals("/")) {
      return; // </@> closes the last one
    }
    if (!name.lookingAt()) {
      flaw(start, "template.forbidden", "<@" + words.split("\\s", 2)[0] + ">");
    } else {
      expression(words.substring(name.end()), start + 2 + name.end());
    }
  }

  /** What stands up to the closing sign, which is passed; signs in texts and brackets are none. */
  private String readTo(char close, int start) {
    int from = at;
    int depth = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '"' || c == '\'') {
        at = endOfText(at);
        continue;
      }
      if (c == close && depth == 0) {
        return source.substring(from, at++);
      }
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      }
      at++;
    }
    flaw(start, "template.not-ended", String.valueOf(close));
    return "";
  }

  private int endOfText(int start) {
    char quote = source.charAt(start);
    for (int i = start + 1; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == quote) {
        return i + 1;
      }
    }
    return source.length();
  }

  private void expression(String words, int start) {
    StringBuilder bare = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\'') {
        int end = Math.min(endOfText(start + i) - start, words.length());
        String text = words.substring(i, end);
        if (text.contains("${") || text.contains("#{")) {
          flaw(start + i, "template.nested", text);
        }
        bare.append(c).append(" ".repeat(Math.max(0, end - i - 2))).append(c);
        i = end - 1;
      } else {
        bare.append(c);
      }
    }
    bareExpression(bare.toString().replace("??", "  "), start);
  }

  private void bareExpression(String words, int start) {
    if (words.contains("..")) {
      flaw(start + words.indexOf(".."), "template.forbidden", "..");
    }
    if (words.contains("<#")) {
      flaw(start + words.indexOf("<#"), "template.forbidden", "<#");
    }
    Matcher special = SPECIAL.matcher(words);
    if (special.find()) {
      flaw(start + special.start(), "template.forbidden", words.substring(special.start()).strip());
    }
    Matcher builtIn = BUILT_IN.matcher(words);
    while (builtIn.find()) {
      if (!BUILT_INS.contains(builtIn.group(1))) {
        flaw(start + builtIn.start(), "template.forbidden", "?" + builtIn.group(1));
      }
    }
  }

  private void readTag() {
    int start = at++;
    boolean closing = at < source.length() && source.charAt(at) == '/';
    if (closing) {
      at++;
    }
    Matcher name = NAME.matcher(source).region(at, source.length());
    if (!name.lookingAt()) {
      flaw(start, "template.bare-less-than");
      return;
    }
    String element = name.group();
    at = name.end();
    boolean known = ELEMENTS.contains(element);
    if (!known && !closing) {
      flaw(start, "template.element-unknown", element, ElementNames.IN_WORDS);
    }
    boolean selfClosed = attributes(element, start, known);
    if (closing) {
      close(element, start, known);
    } else if (known && EMPTY_ELEMENTS.contains(element) && !selfClosed) {
      flaw(start, "template.not-self-closed", element);
    } else if (known && !selfClosed) {
      open.push(new Open(element, start));
    }
  }

  private void close(String element, int start, boolean known) {
    if (!known) {
      return; // named where it began
    }
    if (open.stream().noneMatch(one -> one.name().equals(element))) {
      flaw(start, "template.not-opened", element);
      return;
    }
    while (!open.peek().name().equals(element)) {
      Open left = open.pop();
      flaw(left.offset(), "template.unclosed", left.name());
    }
    open.pop();
  }

  /** Reads to the end of the tag; whether it closes itself. */
  private boolean attributes(String element, int start, boolean known) {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '>') {
        at++;
        return false;
      }
      if (source.startsWith("/>", at)) {
        at += 2;
        return true;
      }
      if (isTemplateLanguage()) {
        readTemplateLanguage();
      } else if (Character.isLetter(c)) {
        attribute(element, known);
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        flaw(at, "template.tag-broken", element);
        return true;
      }
    }
    flaw(start, "template.not-ended", ">");
    return true;
  }

  private void attribute(String element, boolean known) {
    int start = at;
    while (at < source.length() && isOfName(source.charAt(at))) {
      at++;
    }
    String name = source.substring(start, at);
    if (!source.startsWith("=\"", at)) {
      flaw(start, "template.attribute-broken", name);
      return;
    }
    at += 2;
    int from = at;
    boolean fixed = true;
    while (at < source.length() && source.charAt(at) != '"') {
      if (isTemplateLanguage()) {
        fixed = false;
        readTemplateLanguage();
      } else {
        at++;
      }
    }
    String value = source.substring(from, Math.min(at, source.length()));
    at++;
    if (known) {
      judge(element, name, fixed ? value : null, start);
    }
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
  }

  private void judge(String element, String name, String value, int start) {
    if (!ATTRIBUTES.getOrDefault(element, Set.of()).contains(name)) {
      flaw(start, "template.attribute-unknown", element, name);
    } else if (value != null && !ElementNames.fits(element, name, value)) {
      flaw(start, "template.value-unknown", name, value, ElementNames.valuesOf(element, name));
    }
  }

  private void flaw(int offset, String code, Object... args) {
    int[] place = place(source, offset);
    List<Object> all = new ArrayList<>(List.of(place[0], place[1]));
    all.addAll(List.of(args));
    flaws.add(new Refusal(code, FIELD, all));
  }
}
