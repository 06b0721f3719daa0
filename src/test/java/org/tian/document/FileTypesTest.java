package org.tian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is, by its content alone. */
class FileTypesTest {

  @TempDir private Path directory;

  @Test
  void officeFilesAreKnownByWhatIsInThem() throws IOException {
    assertThat(typeOf(SampleFiles.word())).isEqualTo(FileType.WORD);
    assertThat(typeOf(SampleFiles.excel())).isEqualTo(FileType.EXCEL);
    assertThat(typeOf(SampleFiles.zip("ppt/presentation.xml", "[Content_Types].xml")))
        .isEqualTo(FileType.POWERPOINT);
    assertThat(typeOf(SampleFiles.zip("OFD.xml", "Doc_0/Document.xml"))).isEqualTo(FileType.OFD);
    assertThat(typeOf(SampleFiles.ole("WordDocument"))).isEqualTo(FileType.WORD_97);
  }

  @Test
  void picturesPdfAndTextsAreKnown() throws IOException {
    assertThat(typeOf(SampleFiles.PDF)).isEqualTo(FileType.PDF);
    assertThat(typeOf(SampleFiles.png())).isEqualTo(FileType.PNG);
    assertThat(typeOf("情况说明\r\n第二行".getBytes("UTF-8"))).isEqualTo(FileType.TEXT);
    assertThat(typeOf("情况说明\r\n第二行：很长的一段话。".getBytes(Charset.forName("GBK"))))
        .isEqualTo(FileType.TEXT);
  }

  @Test
  void whatMayActOrHidesFilesIsNeverAllowed() throws IOException {
    assertThat(typeOf(SampleFiles.zip("a.txt"))).isEqualTo(FileType.ARCHIVE);
    assertThat(
            typeOf(
                SampleFiles.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
        .isEqualTo(FileType.WITH_MACROS);
    assertThat(typeOf(SampleFiles.ole("WordDocument", "Macros"))).isEqualTo(FileType.WITH_MACROS);
    assertThat(typeOf(SampleFiles.PROGRAM)).isEqualTo(FileType.PROGRAM);
    assertThat(typeOf("<html><script>alert(1)</script></html>".getBytes()))
        .isEqualTo(FileType.WEB_PAGE);
    assertThat(typeOf("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes()).isAllowed())
        .isFalse();
    assertThat(typeOf(new byte[] {1, 2, 3, 0, 0, 5, 6}).isAllowed()).isFalse();
    assertThat(typeOf(SampleFiles.brokenOle()).isAllowed()).isFalse();
  }

  private FileType typeOf(byte[] content) throws IOException {
    Path file = Files.write(Files.createTempFile(directory, "x", null), content);
    return new FileTypes().of(file);
  }
}
