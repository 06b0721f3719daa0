package org.tian.topic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tian.organisation.ProposerBody;
import org.tian.proposal.DraftContent;
import org.tian.proposal.Proposal;
import org.tian.proposal.ProposalDrafts;
import org.tian.proposal.ProposalKind;
import org.tian.proposal.ProposalText;
import org.tian.proposal.Qualification;
import org.tian.shared.CurrentActor;
import org.tian.shared.Formats;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;
import org.tian.shared.WholeStep;

/**
 * Begins a draft from a topic, a group of clues or a material with one action; the draft remembers
 * it. Whoever has an open draft from the same source is led to that one, so that a second click
 * makes no second draft.
 */
@Service
public class SourceDrafts {

  private static final Pattern FRAMED = Pattern.compile("^关于.*");

  private final ReferenceTopicRepository topics;
  private final ClueGroupRepository groups;
  private final MaterialRepository materials;
  private final TopicAccess access;
  private final ProposalOrigins origins;
  private final ProposalDrafts drafts;
  private final Qualification qualification;
  private final Formats formats;
  private final Texts texts;

  SourceDrafts(
      ReferenceTopicRepository topics,
      ClueGroupRepository groups,
      MaterialRepository materials,
      TopicAccess access,
      ProposalOrigins origins,
      ProposalDrafts drafts,
      Qualification qualification,
      Formats formats,
      Texts texts) {
    this.topics = topics;
    this.groups = groups;
    this.materials = materials;
    this.access = access;
    this.origins = origins;
    this.drafts = drafts;
    this.qualification = qualification;
    this.formats = formats;
    this.texts = texts;
  }

  /**
   * The draft one is led to.
   *
   * @param fresh false when it had been begun before
   */
  public record Begun(long proposalId, boolean fresh) {}

  /** Whether the acting person may write proposals to the committee. */
  @Transactional(readOnly = true)
  public boolean mayBegin(String committee) {
    return qualification.mayDraft(CurrentActor.get().personId(), committee);
  }

  @WholeStep
  public Begun fromTopic(long id) {
    ReferenceTopic topic =
        topics
            .lock(id)
            .filter(access::maySee)
            .filter(ReferenceTopic::isPublished)
            .orElseThrow(TopicAccess::notFound);
    return begin(OriginKind.TOPIC, id, topic.getCommitteeCode(), topic.getTitle(), "");
  }

  @WholeStep
  public Begun fromGroup(long id) {
    ClueGroup group = groups.lock(id).filter(access::maySee).orElseThrow(TopicAccess::notFound);
    return begin(OriginKind.CLUE_GROUP, id, group.getCommitteeCode(), group.getTitle(), "");
  }

  /** Turns a talk into a draft of its member, with the situation as it was told. */
  @WholeStep
  public Begun fromMaterial(long id) {
    Material material =
        materials.lock(id).filter(access::maySee).orElseThrow(TopicAccess::notFound);
    if (!material.getMemberId().equals(CurrentActor.get().personId())) {
      throw Refusal.of("topic.draft-by-its-member").asException();
    }
    String situation =
        material.getText()
            + "\n"
            + texts.of(
                "topic.material.told-at",
                formats.day(material.getHeldOn()),
                material.getPlace(),
                texts.of(material.getKind().messageKey()));
    return begin(
        OriginKind.MATERIAL, id, material.getCommitteeCode(), material.getTitle(), situation);
  }

  private Begun begin(OriginKind kind, long id, String committee, String title, String situation) {
    Optional<Long> present = origins.openDraft(kind, id);
    if (present.isPresent()) {
      return new Begun(present.get(), false);
    }
    ProposalText text = new ProposalText(framed(title), situation, "", List.of());
    Proposal draft = drafts.create(committee, content(committee, text));
    origins.note(draft, kind, id);
    return new Begun(draft.getId(), true);
  }

  /** In the person's own name; who is no member writes for the body. */
  private DraftContent content(String committee, ProposalText text) {
    String person = CurrentActor.get().personId();
    if (qualification.isMember(person, committee)) {
      return DraftContent.of(text);
    }
    ProposerBody body =
        qualification.bodiesOf(person, committee).stream()
            .findFirst()
            .orElseThrow(() -> Refusal.of("topic.draft-not-qualified").asException());
    return new DraftContent(
        ProposalKind.valueOf(body.getKind().name()), body.getCode(), text, List.of(), true, true);
  }

  private static String framed(String title) {
    return FRAMED.matcher(title).matches() ? title : "关于" + title + "的提案";
  }
}
