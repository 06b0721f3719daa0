package org.tian.desk;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tian.assignment.endorsement.EndorsementReaders;
import org.tian.document.Signatures;
import org.tian.handling.signoff.SignOffEntry;
import org.tian.handling.signoff.SignOffReaders;
import org.tian.shared.Refusal;

/** Pictures of the signatures under the leaders' comments, for who may read the comments. */
@Controller
class EndorsementSignatureController {

  private final EndorsementReaders readers;
  private final SignOffReaders signOffs;
  private final Signatures signatures;

  EndorsementSignatureController(
      EndorsementReaders readers, SignOffReaders signOffs, Signatures signatures) {
    this.signOffs = signOffs;
    this.readers = readers;
    this.signatures = signatures;
  }

  /** The one under a leader's word on a reply, for who may know of the sign-off. */
  @GetMapping("/desk/cases/{id}/sign-offs/{entry}/signature.png")
  ResponseEntity<byte[]> ofReply(@PathVariable long id, @PathVariable long entry) {
    long signature =
        signOffs.ofProposal(id).stream()
            .flatMap(one -> one.entries().stream())
            .filter(one -> one.getId() == entry && one.getSignatureId() != null)
            .map(SignOffEntry::getSignatureId)
            .findFirst()
            .orElseThrow(() -> Refusal.of("case.not-found").asException());
    return png(signature);
  }

  @GetMapping("/desk/cases/{id}/endorsement/{comment}/signature.png")
  ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable long comment) {
    return png(readers.signatureOf(id, comment));
  }

  private ResponseEntity<byte[]> png(long signature) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate())
        .body(signatures.content(signature));
  }
}
