package org.tian.cultivation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tian.cultivation.Cultivation;
import org.tian.cultivation.CultivationFile;
import org.tian.cultivation.CultivationGrade;
import org.tian.cultivation.CultivationPart;
import org.tian.cultivation.CultivationState;
import org.tian.cultivation.ExpertComment;
import org.tian.cultivation.ExpertInvitation;
import org.tian.cultivation.ResearchPlan;
import org.tian.cultivation.ResearchRecord;
import org.tian.cultivation.UnitView;
import org.tian.proposal.ProposalText;

/** A cultivation as the caller may read it; a part that is closed to the caller is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CultivationBody(
    long id,
    @Schema(example = "PY-NCAL-2026-0001") String number,
    String committee,
    String title,
    @Schema(description = "Reference topic it was declared on") Long topic,
    @Schema(description = "Name of the declaring member or body") String declarer,
    CultivationState state,
    Instant declaredAt,
    String ideaFrom,
    String reason,
    String researchAim,
    CultivationGrade wantedGrade,
    CultivationGrade grade,
    String mentorId,
    String gradingNote,
    ResearchPlan plan,
    List<Record> records,
    ProposalText findings,
    List<Expert> experts,
    List<Comment> comments,
    List<View> views,
    @Schema(description = "The proposal opened from it") Long proposalId) {

  record Record(long id, LocalDate heldOn, String place, String note, String writtenBy) {

    static Record of(ResearchRecord one) {
      return new Record(
          one.getId(), one.getHeldOn(), one.getPlace(), one.getNote(), one.getWrittenBy());
    }
  }

  record Expert(String personId, ExpertInvitation.State state, String opinion) {

    static Expert of(ExpertInvitation one) {
      return new Expert(one.getPersonId(), one.getState(), one.getOpinion());
    }
  }

  record Comment(String expertId, String text, String answer, ExpertComment.State state) {

    static Comment of(ExpertComment one) {
      return new Comment(one.getExpertId(), one.getText(), one.getAnswer(), one.getState());
    }
  }

  record View(String unit, UnitView.State state, UnitView.Opinion opinion, String text) {

    static View of(UnitView one) {
      return new View(one.getUnitCode(), one.getState(), one.getOpinion(), one.getText());
    }
  }

  static CultivationBody of(CultivationFile file, String declarer) {
    Cultivation one = file.cultivation();
    boolean declared = file.opens(CultivationPart.DECLARATION);
    boolean graded = file.opens(CultivationPart.GRADING);
    return new CultivationBody(
        one.getId(),
        one.getNumber(),
        one.getCommitteeCode(),
        one.getTitle(),
        declared ? one.getTopicId() : null,
        declarer,
        one.getState(),
        one.getDeclaredAt(),
        declared ? one.getIdeaFrom() : null,
        declared ? one.getReason() : null,
        declared ? one.getResearchAim() : null,
        declared ? one.getWantedGrade() : null,
        graded ? one.getGrade() : null,
        graded ? one.getMentorId() : null,
        graded ? one.getGradingNote() : null,
        file.opens(CultivationPart.PLAN) ? one.getPlan() : null,
        file.opens(CultivationPart.RECORDS)
            ? file.records().stream().map(Record::of).toList()
            : null,
        file.opens(CultivationPart.FINDINGS) && one.hasFindings() ? one.getFindings() : null,
        file.experts().isEmpty() ? null : file.experts().stream().map(Expert::of).toList(),
        file.comments().isEmpty() ? null : file.comments().stream().map(Comment::of).toList(),
        file.views().isEmpty() ? null : file.views().stream().map(View::of).toList(),
        file.opens(CultivationPart.COURSE) ? one.getProposalId() : null);
  }
}
