package org.tian.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The kinds of paragraphs of official documents, in the spirit of GB/T 9704. A template names one
 * by its class; PDF and Word both follow this table, so that they look alike.
 */
enum LetterStyle {
  /** Name of the issuing body over a letter, in red. */
  ISSUER(LetterFont.TITLE, 30, Align.CENTER, 0, 44, 0, 6),
  /** Class and openness of a reply, in the upper right corner. */
  MARK(LetterFont.HEADING, 14, Align.RIGHT, 0, 22, 0, 0),
  /** Number of the letter. */
  NUMBER(LetterFont.BODY, 16, Align.RIGHT, 0, 28, 6, 0),
  /** Name of the body over a form, smaller than its title. */
  ABOVE(LetterFont.TITLE, 18, Align.CENTER, 0, 30, 0, 0),
  TITLE(LetterFont.TITLE, 22, Align.CENTER, 0, 34, 18, 20),
  /** To whom it goes. */
  ADDRESSEE(LetterFont.BODY, 16, Align.LEFT, 0, 28, 0, 0),
  TEXT(LetterFont.BODY, 16, Align.JUSTIFY, 2, 28, 0, 0),
  HEADING(LetterFont.HEADING, 16, Align.LEFT, 2, 28, 6, 0),
  /** A suggestion as it was made, before the answer to it. */
  QUOTE(LetterFont.STRONG, 16, Align.JUSTIFY, 2, 28, 6, 0),
  /** Issuing body and date under a letter. */
  SIGNATURE(LetterFont.BODY, 16, Align.RIGHT, 0, 28, 0, 0),
  /** Label of a cell. */
  LABEL(LetterFont.HEADING, 12, Align.CENTER, 0, 20, 0, 0),
  /** Content of a cell. */
  CELL(LetterFont.BODY, 12, Align.LEFT, 0, 20, 0, 0),
  CENTRED(LetterFont.BODY, 12, Align.CENTER, 0, 20, 0, 0),
  /** Name and date under what somebody wrote into a cell, and the picture of a signature. */
  SIGNED(LetterFont.BODY, 12, Align.RIGHT, 0, 20, 0, 0),
  /** Small print under a form or letter. */
  NOTE(LetterFont.BODY, 14, Align.LEFT, 0, 24, 0, 0);

  enum Align {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
  }

  final LetterFont font;
  final int size;
  final Align align;
  final int indent;
  final int line;
  final int before;
  final int after;

  /**
   * One row of the table.
   *
   * @param size points
   * @param indent of the first line, in characters
   * @param line distance of lines in points
   * @param before space above in points
   * @param after space below in points
   */
  LetterStyle(LetterFont font, int size, Align align, int indent, int line, int before, int after) {
    this.font = font;
    this.size = size;
    this.align = align;
    this.indent = indent;
    this.line = line;
    this.before = before;
    this.after = after;
  }

  /** Class by which templates name it. */
  String className() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isRed() {
    return this == ISSUER;
  }

  /** The style of a class attribute; {@link #TEXT} for any other. */
  static LetterStyle of(String className) {
    return Arrays.stream(values())
        .filter(style -> style.className().equals(className))
        .findFirst()
        .orElse(TEXT);
  }

  /** The table as a style sheet. */
  static String css() {
    return Arrays.stream(values()).map(LetterStyle::rule).collect(Collectors.joining("\n"));
  }

  private String rule() {
    return ".%s { font-family: %s; font-size: %spt; line-height: %dpt; text-align: %s; text-indent: %dem; margin: %dpt 0 %dpt; }"
        .formatted(
            className(),
            font.cssFamilies(),
            // 28 characters of 15.75 pt fill the line of 156 mm, as the standard wants
            size == 16 ? "15.75" : size,
            line,
            align.name().toLowerCase(Locale.ROOT),
            indent,
            before,
            after);
  }
}
