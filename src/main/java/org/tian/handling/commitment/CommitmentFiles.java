package org.tian.handling.commitment;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.document.Attachment;
import org.tian.document.Attachments;
import org.tian.shared.Refusal;
import org.tian.shared.WholeStep;

/**
 * Files that show how a promise was kept. The unit attaches them before it reports; each report
 * takes those that came since the one before, and then they stay.
 */
@Service
public class CommitmentFiles {

  private final Attachments attachments;
  private final CommitmentReportRepository reports;
  private final CommitmentRights rights;
  private final CommitmentTrail trail;

  CommitmentFiles(
      Attachments attachments,
      CommitmentReportRepository reports,
      CommitmentRights rights,
      CommitmentTrail trail) {
    this.attachments = attachments;
    this.reports = reports;
    this.rights = rights;
    this.trail = trail;
  }

  /** What is attached, oldest first; refused for those who may not see the case. */
  @Transactional(readOnly = true)
  public List<Attachment> of(long commitmentId) {
    rights.requireVisible(commitmentId);
    return attachments.of(key(commitmentId));
  }

  /** One of them. */
  @Transactional(readOnly = true)
  public Attachment get(long commitmentId, long attachmentId) {
    rights.requireVisible(commitmentId);
    return attachments.get(key(commitmentId), attachmentId);
  }

  /** Its content; the caller closes it. */
  public InputStream open(Attachment attachment) {
    return attachments.open(attachment);
  }

  /** Attaches a file for the next report. */
  @Transactional
  public Attachment add(long commitmentId, String name, InputStream content) {
    Commitment commitment = rights.requireReporting(commitmentId);
    Attachment added = attachments.store(key(commitmentId), name, content);
    record(commitment, "file-added", added);
    return added;
  }

  /** Takes a file away again that no report has taken yet. */
  @WholeStep
  public void remove(long commitmentId, long attachmentId) {
    Commitment commitment = rights.requireReporting(commitmentId);
    if (reported(commitmentId).contains(attachmentId)) {
      throw Refusal.at("file", "commitment.file-reported").asException();
    }
    record(commitment, "file-removed", attachments.remove(key(commitmentId), attachmentId));
  }

  /** Ids of those that no report has taken yet. */
  @Transactional(readOnly = true)
  public List<Long> freshOf(long commitmentId) {
    Set<Long> reported = reported(commitmentId);
    return attachments.of(key(commitmentId)).stream()
        .map(Attachment::getId)
        .filter(id -> !reported.contains(id))
        .toList();
  }

  private Set<Long> reported(long commitmentId) {
    return reports.findByCommitmentIdOrderById(commitmentId).stream()
        .map(CommitmentReport::getFileIds)
        .flatMap(Collection::stream)
        .collect(Collectors.toSet());
  }

  private void record(Commitment commitment, String action, Attachment file) {
    trail.record(
        commitment, action, Map.of("file", file.getName(), "sha256", file.getSha256()), null);
  }

  private static String key(long commitmentId) {
    return "commitment:" + commitmentId;
  }
}
