package org.tian.engine.office;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tian.engine.WorkItem;
import org.tian.shared.Refusal;
import org.tian.shared.Texts;

/** What one signer reads and says, inside their own task. */
@Service("officeSignatures")
@Transactional
public class SignerVoices {

  private final SignerRows signers;
  private final SigningRows signings;
  private final SigningBook book;
  private final Holding holding;
  private final TaskLock lock;
  private final TaskPeople people;
  private final Texts texts;

  SignerVoices(
      SignerRows signers,
      SigningRows signings,
      SigningBook book,
      Holding holding,
      TaskLock lock,
      TaskPeople people,
      Texts texts) {
    this.signers = signers;
    this.signings = signings;
    this.book = book;
    this.holding = holding;
    this.lock = lock;
    this.people = people;
    this.texts = texts;
  }

  /** What is asked: which step, by whom, why, and how the signatures count. */
  @Transactional(readOnly = true)
  public String note(long signerId) {
    Signer signer = signers.findById(signerId).orElseThrow();
    Signing signing = signings.findById(signer.getSigningId()).orElseThrow();
    WorkItem item = holding.find(signer.getTaskId());
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.of("office.note.step", texts.orElse("step." + item.taskKey(), item.taskName())));
    lines.add(
        texts.of(
            "office.note.asked",
            people.nameOf(signing.getOrderedBy()),
            signing.getOrderedAt(),
            texts.nameOf("office.when", signing.getMoment())));
    lines.add(texts.of("office.note.reason", signing.getReason()));
    lines.add(rule(signing));
    List<Signer> others =
        signers.findBySigningIdOrderById(signing.getId()).stream()
            .filter(one -> !one.getId().equals(signerId))
            .toList();
    if (!others.isEmpty()) {
      lines.add(
          texts.of(
              "office.note.with",
              String.join(
                  texts.of("office.note.comma"), others.stream().map(this::standing).toList())));
    }
    return String.join("\n", lines);
  }

  private String rule(Signing signing) {
    return texts.of("office.note.rule." + signing.getRule(), signing.getPercent());
  }

  private String standing(Signer one) {
    return texts.of(
        "office.note.one",
        people.nameOf(one.getPersonId()),
        one.getOpinion() == null
            ? texts.nameOf("office.signer", one.getState())
            : texts.nameOf("office.opinion", one.getOpinion()));
  }

  /**
   * Keeps what a signer says and counts it.
   *
   * @throws org.tian.shared.RefusedException {@code task.gone} when the task it was for has ended,
   *     {@code office.signer-closed} when the signature is not needed any more, {@code
   *     office.words} for a disagreement without words
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void say(long signerId, SignOpinion opinion, String words) {
    Signer signer = signers.findById(signerId).orElseThrow();
    lock.takeOpen(signer.getTaskId());
    if (opinion == SignOpinion.DISAGREE && words.isBlank()) {
      throw Refusal.at("comment", "office.disagree-words").asException();
    }
    book.say(
        holding.find(signer.getTaskId()),
        signer,
        opinion,
        words.isBlank() ? null : words,
        holding.me());
  }
}
