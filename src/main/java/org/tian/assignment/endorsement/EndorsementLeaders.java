package org.tian.assignment.endorsement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.organisation.Post;
import org.tian.organisation.ProposerBody;
import org.tian.organisation.Role;
import org.tian.organisation.Unit;
import org.tian.organisation.UnitKind;
import org.tian.shared.CurrentActor;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** Who the leaders of the chain are: posts, never named persons. */
@Component
class EndorsementLeaders {

  private final Directory directory;
  private final Texts texts;

  EndorsementLeaders(Directory directory, Texts texts) {
    this.directory = directory;
    this.texts = texts;
  }

  /** The acting person in the post that the step asks for. */
  record Leader(String personId, String name, String bodyCode, String post) {}

  /** The role that acts at the step in the body. */
  Role roleOf(EndorsementStep step, String bodyCode) {
    return switch (step) {
      case SIGN ->
          directory
              .body(bodyCode)
              .map(ProposerBody::getKind)
              .map(kind -> kind.head())
              .orElse(Role.PRINCIPAL);
      case READ -> Role.LEADER;
      case INSTRUCT -> Role.SECRETARY;
    };
  }

  /** Engine group of those who act at the step in the body. */
  String groupOf(EndorsementStep step, String bodyCode) {
    return roleOf(step, bodyCode).groupOf(bodyCode);
  }

  /** The Party office of the committee's region; the given office where there is none. */
  String partyOffice(String committeeCode, String otherwise) {
    return directory.unitsOf(committeeCode, UnitKind.PARTY_OFFICE).stream()
        .map(Unit::getCode)
        .findFirst()
        .orElse(otherwise);
  }

  List<Person> holders(EndorsementStep step, String bodyCode) {
    return directory.holding(bodyCode, roleOf(step, bodyCode));
  }

  /** Refuses when nobody holds the post: a task that nobody sees would wait for ever. */
  void requireSomebody(EndorsementStep step, String bodyCode) {
    if (holders(step, bodyCode).isEmpty()) {
      throw Refusal.of("endorsement.nobody", directory.nameOf(bodyCode), words(step, bodyCode))
          .asException();
    }
  }

  /** The acting person as leader of the body at the step; refused when that is somebody else. */
  Leader acting(EndorsementStep step, String bodyCode) {
    String person = CurrentActor.get().personId();
    Role role = roleOf(step, bodyCode);
    Optional<Post> held =
        directory.postsOf(person).stream()
            .filter(post -> post.getBodyCode().equals(bodyCode) && post.getRole() == role)
            .findFirst();
    return held.map(post -> new Leader(person, directory.signedName(), bodyCode, title(post)))
        .orElseThrow(
            () ->
                Refusal.of(
                        "endorsement.not-the-leader",
                        directory.nameOf(bodyCode),
                        words(step, bodyCode))
                    .asException());
  }

  private String words(EndorsementStep step, String bodyCode) {
    return texts.of(roleOf(step, bodyCode).messageKey());
  }

  /** For the record, so in Chinese. */
  private String title(Post post) {
    return post.getTitle() != null
        ? post.getTitle()
        : directory.nameOf(post.getBodyCode())
            + Texts.in(Locale.SIMPLIFIED_CHINESE, () -> texts.of(post.getRole().messageKey()));
  }
}
