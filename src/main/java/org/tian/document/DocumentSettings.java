package org.tian.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of attachments and fonts of documents.
 *
 * @param maxFileSize largest single file
 * @param maxOwnerSize largest sum of the files of one owner
 * @param maxFiles most files of one owner
 * @param fonts fonts that an office owns a licence for, instead of the free ones that ship
 */
@ConfigurationProperties("tian.document")
public record DocumentSettings(
    @DefaultValue("20MB") DataSize maxFileSize,
    @DefaultValue("60MB") DataSize maxOwnerSize,
    @DefaultValue("30") int maxFiles,
    @DefaultValue Fonts fonts) {

  /**
   * TrueType files with glyph outlines ({@code glyf}); null takes the font that ships.
   *
   * @param title for titles (方正小标宋)
   * @param body for texts (仿宋_GB2312)
   * @param heading for headings (黑体)
   * @param rare asked last, for characters the others lack, such as those of rare names
   */
  public record Fonts(Path title, Path body, Path heading, Path rare) {}
}
