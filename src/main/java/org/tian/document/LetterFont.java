package org.tian.document;

/**
 * The faces of official documents: in Word by the names that Chinese offices have installed, in PDF
 * by a font file of ours or of the office.
 */
enum LetterFont {
  TITLE("方正小标宋_GBK", "宋体", "song-bold.ttf"),
  BODY("仿宋_GB2312", "仿宋", "song.ttf"),
  HEADING("黑体", "SimHei", "hei.ttf"),
  /** Stands for 楷体, of which no free font with the needed outlines is at hand. */
  STRONG("楷体_GB2312", "楷体", "song-bold.ttf");

  static final String RARE_FAMILY = "rare";

  final String wordName;

  /** What Word takes when the first font is not installed. */
  final String wordSubstitute;

  /** The free font file that ships. */
  final String file;

  LetterFont(String wordName, String wordSubstitute, String file) {
    this.wordName = wordName;
    this.wordSubstitute = wordSubstitute;
    this.file = file;
  }

  /** Families in the order in which a character is looked for. */
  String cssFamilies() {
    return "'" + name() + "', '" + BODY.name() + "', '" + RARE_FAMILY + "'";
  }
}
