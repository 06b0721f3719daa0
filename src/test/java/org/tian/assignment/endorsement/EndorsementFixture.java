package org.tian.assignment.endorsement;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tian.TestCases;
import org.tian.engine.AsPerson;
import org.tian.engine.TaskOperations;
import org.tian.engine.WorkItem;
import org.tian.engine.WorkItems;
import org.tian.proposal.CaseParticipants;

/** Proposals of parties in 安澜市 on their way through the leaders, by the real process. */
@Component
public class EndorsementFixture {

  public static final String PARTY = "ncal.minmeng";
  public static final String PARTY_STAFF = "liumei";
  public static final String PARTY_LEADER = "yangjixian";
  public static final String PARTNER = "ncal.minjian";
  public static final String PARTNER_LEADER = "fangjiayin";
  public static final String CPPCC_LEADER = "zhouwei";
  public static final String INSTRUCTOR = "leizhenbang";

  private final TestCases cases;
  private final CaseParticipants participants;
  private final RuntimeService processes;
  private final WorkItems items;
  private final TaskOperations tasks;
  private final EndorsementAnswers answers;
  private final AsPerson asPerson;
  private final JdbcClient jdbc;

  EndorsementFixture(
      TestCases cases,
      CaseParticipants participants,
      RuntimeService processes,
      WorkItems items,
      TaskOperations tasks,
      EndorsementAnswers answers,
      AsPerson asPerson,
      JdbcClient jdbc) {
    this.cases = cases;
    this.participants = participants;
    this.processes = processes;
    this.items = items;
    this.tasks = tasks;
    this.answers = answers;
    this.asPerson = asPerson;
    this.jdbc = jdbc;
  }

  /** A filed proposal of one party; nobody was asked yet. */
  public long filed() {
    return cases.filedBy(PARTY_STAFF, PARTY);
  }

  /** A filed proposal that two parties make together. */
  public long filedTogether(String partner) {
    long id = filed();
    jdbc.sql(
            "insert into body_confirmation (proposal_id, body_code, state, version)"
                + " values (?, ?, 'CONFIRMED', 0)")
        .params(id, partner)
        .update();
    participants.admit(id, partner);
    return id;
  }

  /** Starts the process, as the assignment does. */
  public ProcessInstance ask(long id) {
    return processes.startProcessInstanceByKey(
        "party-endorsement",
        cases.keyOf(id),
        Map.of("proposalId", id, "committeeCode", "ncal", "handingOffice", "ncal.swb"));
  }

  /** A proposal that waits for its party's leader. */
  public long asked() {
    long id = filed();
    ask(id);
    return id;
  }

  /** A proposal that waits for the CPPCC leader. */
  public long signed() {
    long id = asked();
    agree(id, PARTY_LEADER, "同意报送。");
    return id;
  }

  /** A proposal that waits for the Party leader. */
  public long read() {
    long id = signed();
    agree(id, CPPCC_LEADER, "已阅，建议有针对性。");
    return id;
  }

  /** A proposal that the whole chain has agreed to. */
  public long endorsed() {
    long id = read();
    agree(id, INSTRUCTOR, "请市教育局认真研究办理。");
    return id;
  }

  /** The person's task in the case. */
  public WorkItem taskOf(long id, String person) {
    return items.openOf(id).stream()
        .filter(item -> items.concerns(item.taskId(), person))
        .findFirst()
        .orElseThrow();
  }

  public List<WorkItem> open(long id) {
    return items.openOf(id);
  }

  public void agree(long id, String person, String comment) {
    say(id, person, true, comment);
  }

  public void sendBack(long id, String person, String reason) {
    say(id, person, false, reason);
  }

  /** Answers by the form, as Tasklist does. */
  private void say(long id, String person, boolean passes, String text) {
    Map<String, Object> values = new HashMap<>();
    values.put("endorsementOutcome", passes ? "PASS" : "RETURN");
    values.put(passes ? "endorsementComment" : "returnReason", text);
    String task = taskOf(id, person).taskId();
    asPerson.run(person, () -> tasks.complete(task, values));
  }

  /** Agrees with a handwritten signature, as the page does. */
  public void sign(long id, String person, String comment, byte[] signature) {
    String task = taskOf(id, person).taskId();
    asPerson.run(person, () -> answers.answer(task, true, comment, signature));
  }

  /** A picture with a stroke on nothing. */
  public static byte[] picture(int width, int height, String format) {
    boolean png = format.equals("png");
    BufferedImage image =
        new BufferedImage(
            width, height, png ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(png ? Color.BLACK : Color.WHITE);
    pen.drawLine(2, 2, width - 3, height - 3);
    return written(image, format);
  }

  /** A picture without a stroke. */
  public static byte[] blank() {
    return written(new BufferedImage(200, 80, BufferedImage.TYPE_INT_ARGB), "png");
  }

  private static byte[] written(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
