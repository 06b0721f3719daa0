package org.tian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tian.assignment.documents.HandoverSheet;
import org.tian.assignment.documents.ReturnForm;
import org.tian.assignment.meeting.MeetingPaper;
import org.tian.evaluation.documents.FeedbackForm;
import org.tian.handling.annual.AnnualSummary;
import org.tian.handling.documents.CoOpinionLetter;
import org.tian.handling.documents.ExtensionForm;
import org.tian.handling.documents.HandlingList;
import org.tian.handling.documents.OpinionForm;
import org.tian.handling.documents.ReplyLetter;
import org.tian.handling.documents.ResultList;
import org.tian.handling.documents.TalkMinutes;
import org.tian.handling.documents.UrgingNote;
import org.tian.proposal.documents.ProposalSheet;
import org.tian.review.documents.FilingNotice;

/** The fields a template is offered are those of the data, no more and no fewer. */
class TemplateFieldsTest {

  private static final TemplateKinds KINDS = new TemplateKinds(List.of());

  private static final Map<String, Class<?>> DATA =
      Map.ofEntries(
          Map.entry("proposal-sheet", ProposalSheet.class),
          Map.entry("handover", HandoverSheet.class),
          Map.entry("handover-letter", MeetingPaper.class),
          Map.entry("handover-list", MeetingPaper.class),
          Map.entry("annual-summary", AnnualSummary.class),
          Map.entry("reply", ReplyLetter.class),
          Map.entry("co-opinion", CoOpinionLetter.class),
          Map.entry("opinion-form", OpinionForm.class),
          Map.entry("feedback-form", FeedbackForm.class),
          Map.entry("return-form", ReturnForm.class),
          Map.entry("result-list", ResultList.class),
          Map.entry("urging-note", UrgingNote.class),
          Map.entry("handling-list", HandlingList.class),
          Map.entry("talk-minutes", TalkMinutes.class),
          Map.entry("extension-form", ExtensionForm.class),
          Map.entry("not-filed-notice", FilingNotice.class),
          Map.entry("conversion-notice", FilingNotice.class),
          Map.entry("merge-note", FilingNotice.class));

  static Stream<TemplateKind> kinds() {
    return KINDS.all().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void fieldsAreThoseOfTheData(TemplateKind kind) {
    Class<?> data = DATA.get(kind.code());
    String root = data == MeetingPaper.class ? "paper" : "parts[]";

    assertThat(kind.fields())
        .extracting(TemplateField::path)
        .containsExactlyInAnyOrderElementsOf(paths(root, data));
    assertThat(kind.fields())
        .allSatisfy(field -> assertThat(field.name()).as(field.path()).isNotBlank())
        .allSatisfy(field -> assertThat(field.examples()).as(field.path()).isNotEmpty());
  }

  private static List<String> paths(String prefix, Class<?> data) {
    List<String> paths = new ArrayList<>();
    for (RecordComponent component : data.getRecordComponents()) {
      String path = prefix + "." + component.getName();
      if (component.getType() == List.class) {
        Class<?> entry =
            (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        paths.addAll(entry.isRecord() ? paths(path + "[]", entry) : List.of(path + "[]"));
      } else if (component.getType().isRecord()) {
        paths.addAll(paths(path, component.getType()));
      } else {
        paths.add(path);
      }
    }
    return paths;
  }
}
