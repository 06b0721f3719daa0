package org.tian.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.document.DocumentTemplate;
import org.tian.document.DocumentTemplates;
import org.tian.document.TemplateDraft;
import org.tian.document.TemplateField;
import org.tian.document.TemplateKind;
import org.tian.document.TemplateKinds;
import org.tian.organisation.Directory;
import org.tian.proposal.CaseDocuments;
import org.tian.proposal.TextDifference;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** Puts the templates of documents into words. */
@Component
class DocumentTemplateViews {

  private final DocumentTemplates templates;
  private final TemplateKinds kinds;
  private final CaseDocuments documents;
  private final Directory directory;
  private final Formats formats;
  private final Texts texts;

  DocumentTemplateViews(
      DocumentTemplates templates,
      TemplateKinds kinds,
      CaseDocuments documents,
      Directory directory,
      Formats formats,
      Texts texts) {
    this.templates = templates;
    this.kinds = kinds;
    this.documents = documents;
    this.directory = directory;
    this.formats = formats;
    this.texts = texts;
  }

  /** What was typed into the form; null for a form that is opened. */
  record Typed(String source, String note, int basedOn, String caseNumber) {}

  DocumentTemplatesView of(String wanted) {
    List<String> mine = templates.kept();
    String committee =
        mine.stream()
            .filter(code -> wanted.isEmpty() || code.equals(wanted))
            .findFirst()
            .orElseThrow(() -> Refusal.of("rulebook.not-yours").asException());
    Map<String, DocumentTemplate> latest = templates.latest(committee);
    return new DocumentTemplatesView(
        committee,
        directory.nameOf(committee),
        mine.stream()
            .map(
                code -> new SearchView.Choice(code, directory.nameOf(code), code.equals(committee)))
            .toList(),
        kinds.all().stream().map(kind -> row(committee, kind, latest.get(kind.code()))).toList());
  }

  private DocumentTemplatesView.Row row(
      String committee, TemplateKind kind, DocumentTemplate latest) {
    boolean begun = templates.draft(committee, kind.code()).isPresent();
    return latest == null
        ? new DocumentTemplatesView.Row(kind.code(), nameOf(kind), false, "", "", "", "", begun)
        : new DocumentTemplatesView.Row(
            kind.code(),
            nameOf(kind),
            !latest.isShipped(),
            texts.of("templates.version", latest.getVersionNo()),
            who(latest),
            latest.getNote(),
            failure(latest),
            begun);
  }

  DocumentTemplatesView.Form form(String committee, String kind, Integer version, Typed typed) {
    TemplateKind known = kinds.of(kind);
    List<DocumentTemplate> versions = templates.versions(committee, kind);
    int last = versions.stream().findFirst().map(DocumentTemplate::getVersionNo).orElse(0);
    Optional<TemplateDraft> draft =
        typed == null && version == null ? templates.draft(committee, kind) : Optional.empty();
    String source =
        typed != null
            ? typed.source()
            : version != null
                ? sourceOf(versions, kind, version)
                : draft
                    .map(TemplateDraft::source)
                    .orElseGet(() -> templates.source(committee, kind));
    return new DocumentTemplatesView.Form(
        committee,
        directory.nameOf(committee),
        kind,
        nameOf(known),
        source,
        typed != null ? typed.note() : draft.map(TemplateDraft::note).orElse(""),
        typed != null ? typed.basedOn() : draft.map(TemplateDraft::basedOn).orElse(last),
        draft.map(found -> formats.moment(found.keptAt())).orElse(""),
        documents.isOfCase(kind),
        typed == null ? "" : typed.caseNumber(),
        versions.stream().findFirst().filter(one -> !one.isShipped()).isPresent(),
        known.fields().stream().map(this::field).toList(),
        versions.stream().map(one -> version(one, one.getVersionNo() == last)).toList());
  }

  /** Version 0 is the shipped template. */
  private String sourceOf(List<DocumentTemplate> versions, String kind, int version) {
    return versions.stream()
        .filter(one -> one.getVersionNo() == version)
        .findFirst()
        .map(templates::sourceOf)
        .orElseGet(() -> templates.shippedSource(kind));
  }

  DocumentTemplatesView.Difference difference(String committee, String kind, int number) {
    List<DocumentTemplate> versions = templates.versions(committee, kind);
    DocumentTemplate chosen =
        versions.stream()
            .filter(one -> one.getVersionNo() == number)
            .findFirst()
            .orElseThrow(() -> Refusal.of("template.no-such-version", number).asException());
    String before = sourceOf(versions, kind, number - 1);
    return new DocumentTemplatesView.Difference(
        committee,
        kind,
        nameOf(kinds.of(kind)),
        version(chosen, versions.get(0).getVersionNo() == number),
        TextDifference.between(before, templates.sourceOf(chosen)).stream()
            .map(
                piece ->
                    new VersionsView.Piece(
                        piece.kind().name().toLowerCase(Locale.ROOT), piece.text()))
            .toList());
  }

  private DocumentTemplatesView.Version version(DocumentTemplate one, boolean current) {
    return new DocumentTemplatesView.Version(
        one.getVersionNo(),
        texts.of(
            one.isShipped() ? "templates.version-shipped" : "templates.version",
            one.getVersionNo()),
        who(one),
        one.getNote(),
        current,
        failure(one));
  }

  private DocumentTemplatesView.Field field(TemplateField field) {
    String kind = field.flag() ? "flag" : field.isList() ? "list" : "text";
    return new DocumentTemplatesView.Field(
        field.path(),
        field.name(),
        texts.of("templates.field." + kind),
        field.flag()
            ? texts.of("templates.field.yes-or-no")
            : String.join(" ／ ", field.examples()).replace('\n', ' '));
  }

  private String who(DocumentTemplate one) {
    return texts.of(
        "templates.who", directory.personName(one.getSavedBy()), formats.moment(one.getSavedAt()));
  }

  private String failure(DocumentTemplate one) {
    return one.getFailedAt() == null
        ? ""
        : texts.of("templates.failed", formats.moment(one.getFailedAt()), one.getFailure());
  }

  private String nameOf(TemplateKind kind) {
    return texts.orElse(
        "casedocument." + kind.code(), texts.orElse("meetingpaper." + kind.code(), kind.name()));
  }
}
