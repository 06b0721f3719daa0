package org.tian.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Files on their way to a browser: always saved, never shown in place, so that nothing in them can
 * act in our pages.
 */
public final class FileDownload {

  private FileDownload() {}

  /** An attachment; its content is closed when it has been sent. */
  public static ResponseEntity<Resource> of(Attachment attachment, InputStream content) {
    return response(
            attachment.getName(), attachment.getFileType().mediaType(), attachment.getSizeBytes())
        .body(new InputStreamResource(content));
  }

  /** A document the program has written. */
  public static ResponseEntity<Resource> of(String name, String mediaType, byte[] content) {
    return response(FileNames.clean(name), mediaType, content.length)
        .body(new ByteArrayResource(content));
  }

  private static ResponseEntity.BodyBuilder response(String name, String mediaType, long size) {
    // writes the name twice, plainly and by RFC 5987, so that Chinese names arrive everywhere
    ContentDisposition saved =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType(mediaType))
        .contentLength(size);
  }
}
