package org.tian.document;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AttachmentRepository extends JpaRepository<Attachment, Long> {

  List<Attachment> findByOwnerKeyOrderById(String ownerKey);

  Optional<Attachment> findByIdAndOwnerKey(long id, String ownerKey);
}
