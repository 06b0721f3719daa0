package org.tian.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;
import org.tian.cultivation.ResearchRecords.RecordFile;

/** A record of the research as it is typed; comes back to the page when it is refused. */
public record RecordForm(String heldOn, String place, String note, List<MultipartFile> files) {

  public RecordForm {
    heldOn = Objects.toString(heldOn, "");
    place = Objects.toString(place, "").strip();
    note = Objects.toString(note, "").strip();
    files = files == null ? List.of() : files;
  }

  static RecordForm empty() {
    return new RecordForm(null, null, null, null);
  }

  /** The day, or null when none was typed that is one. */
  LocalDate day() {
    try {
      return heldOn.isBlank() ? null : LocalDate.parse(heldOn);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  /** The files that were chosen; an empty field sends one without a name. */
  List<RecordFile> chosen() {
    return files.stream()
        .filter(file -> !file.isEmpty())
        .map(file -> new RecordFile(file.getOriginalFilename(), open(file)))
        .toList();
  }

  private static InputStream open(MultipartFile file) {
    try {
      return file.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException("An uploaded file cannot be read", e);
    }
  }
}
