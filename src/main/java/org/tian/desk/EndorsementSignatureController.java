package org.tian.desk;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tian.assignment.endorsement.EndorsementReaders;
import org.tian.assignment.endorsement.Signatures;

/** Pictures of the signatures under the leaders' comments, for who may read the comments. */
@Controller
class EndorsementSignatureController {

  private final EndorsementReaders readers;
  private final Signatures signatures;

  EndorsementSignatureController(EndorsementReaders readers, Signatures signatures) {
    this.readers = readers;
    this.signatures = signatures;
  }

  @GetMapping("/desk/cases/{id}/endorsement/{comment}/signature.png")
  ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable long comment) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate())
        .body(signatures.content(readers.signatureOf(id, comment)));
  }
}
