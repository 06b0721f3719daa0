package org.tian.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Templates as committees have written them. */
interface DocumentTemplateRepository extends Repository<DocumentTemplate, Long> {

  DocumentTemplate saveAndFlush(DocumentTemplate template);

  Optional<DocumentTemplate> findFirstByCommitteeCodeAndKindOrderByVersionNoDesc(
      String committeeCode, String kind);

  List<DocumentTemplate> findByCommitteeCodeAndKindOrderByVersionNoDesc(
      String committeeCode, String kind);

  @Query(
      "select t from DocumentTemplate t where t.committeeCode = :committee and t.versionNo ="
          + " (select max(o.versionNo) from DocumentTemplate o where o.committeeCode = t.committeeCode"
          + " and o.kind = t.kind)")
  List<DocumentTemplate> findLatest(String committee);

  @Modifying
  @Query("update DocumentTemplate t set t.failedAt = :at, t.failure = :failure where t.id = :id")
  void markFailed(long id, Instant at, String failure);
}
