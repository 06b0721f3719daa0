package org.tian.proposal;

import java.time.Instant;
import java.util.List;
import org.springframework.core.io.InputStreamSource;

/**
 * What the office enters for a proposer.
 *
 * @param proposerId the member, or null for a body
 * @param receivedAt when the paper or call came in
 * @param scans the files that show the paper, the signed one first
 * @param submit whether the office submits it in the proposer's name
 */
public record PaperEntry(
    String committeeCode,
    String proposerId,
    DraftContent content,
    EntryWay way,
    Instant receivedAt,
    List<Scan> scans,
    boolean submit) {

  /** A file; its content can be opened again when the step is repeated. */
  public record Scan(String name, InputStreamSource content) {}
}
