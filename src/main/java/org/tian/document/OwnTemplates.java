package org.tian.document;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tian.shared.SharedWork;

/** Which template a committee prints with, and that one of its own has failed. */
@Component
class OwnTemplates {

  private static final Logger LOG = LoggerFactory.getLogger(OwnTemplates.class);
  private static final int LONGEST_FAILURE = 1000;

  private final DocumentTemplateRepository repository;
  private final Clock clock;

  OwnTemplates(DocumentTemplateRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** The committee's own template, or empty where the shipped one counts. */
  @Transactional(readOnly = true)
  public Optional<DocumentTemplate> of(String committee, String kind) {
    return SharedWork.once(
        Arrays.asList("own template", committee, kind),
        () ->
            repository
                .findFirstByCommitteeCodeAndKindOrderByVersionNoDesc(committee, kind)
                .filter(template -> !template.isShipped()));
  }

  /**
   * Keeps for the office that a document could not be written; in a transaction of its own, because
   * the one that wanted the document is rolled back.
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void failed(DocumentTemplate template, String why) {
    LOG.warn(
        "Template {} version {} of {} failed: {}",
        template.getKind(),
        template.getVersionNo(),
        template.getCommitteeCode(),
        why);
    repository.markFailed(
        template.getId(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE));
  }
}
