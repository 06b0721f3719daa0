package org.tian.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.document.DocumentFormat;
import org.tian.document.Documents;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/**
 * Documents of a session for those who may read them. Printed ones are Chinese, whatever language
 * the reader has chosen, because they are documents of record.
 */
@Service
@Transactional(readOnly = true)
public class SessionDocuments {

  private final List<SessionDocument> kinds;
  private final PlenarySessionRepository sessions;
  private final Documents documents;
  private final Texts texts;

  SessionDocuments(
      List<SessionDocument> kinds,
      PlenarySessionRepository sessions,
      Documents documents,
      Texts texts) {
    this.kinds = kinds;
    this.sessions = sessions;
    this.documents = documents;
    this.texts = texts;
  }

  /** Codes of the kinds of the session that the acting person may read. */
  public List<String> available(PlenarySession session) {
    return kinds.stream()
        .filter(kind -> kind.isReadable(session))
        .map(SessionDocument::kind)
        .sorted()
        .toList();
  }

  /**
   * The session, when the acting person may read the kind of document about it.
   *
   * @throws org.tian.shared.RefusedException {@code document.kind-unknown}, {@code
   *     session.document-not-found}
   */
  public PlenarySession readable(long sessionId, String kind) {
    SessionDocument document = require(kind);
    return sessions
        .findById(sessionId)
        .filter(document::isReadable)
        .orElseThrow(() -> Refusal.of("session.document-not-found").asException());
  }

  /** What the document says, in the reader's language, to be looked at before it is printed. */
  public Object preview(long sessionId, String kind) {
    return require(kind).data(readable(sessionId, kind));
  }

  /** Prints it. */
  public CaseDocuments.Written write(long sessionId, String kind, DocumentFormat format) {
    PlenarySession session = readable(sessionId, kind);
    return Texts.in(
        Locale.SIMPLIFIED_CHINESE,
        () ->
            new CaseDocuments.Written(
                fileName(session, kind) + "." + format.extension(),
                format.mediaType(),
                documents.write(
                    session.getCommitteeCode(),
                    kind,
                    format,
                    Map.of("parts", List.of(require(kind).data(session))))));
  }

  /** Name for saving, without ending. */
  public String fileName(PlenarySession session, String kind) {
    return Texts.in(
        Locale.SIMPLIFIED_CHINESE,
        () -> session.getName() + "-" + texts.of("sessiondocument." + kind));
  }

  private SessionDocument require(String kind) {
    return kinds.stream()
        .filter(known -> known.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> Refusal.of("document.kind-unknown", kind).asException());
  }
}
