package org.tian.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tian.assignment.endorsement.EndorsementAnswers;

/** The leaders' words on the proposals of parties, as far as each story goes. */
@Component
@Profile("demo")
class DemoEndorsing {

  private static final Set<String> KINDS = Set.of("PARTY", "FEDERATION");

  private static final String SIGN = "Task_SignForBody";
  private static final String READ = "Task_ReadByCppccLeader";
  private static final String INSTRUCT = "Task_InstructByPartyLeader";

  private static final Map<String, List<String>> WORDS =
      Map.of(
          SIGN, List.of("同意报送。", "本会调研形成，同意。", "同意，请按程序报送。"),
          READ, List.of("已阅，建议有针对性，请党委领导阅示。", "调研扎实，建议可行，请跟踪办理。", "已阅，同意。"),
          INSTRUCT, List.of("请有关部门认真研究办理，按期答复。", "请承办单位逐条研究，能办的抓紧办。", "同意，请办理结果报我。"));

  private final DemoPeople people;
  private final EndorsementAnswers answers;

  DemoEndorsing(DemoPeople people, EndorsementAnswers answers) {
    this.people = people;
    this.answers = answers;
  }

  List<DemoStep> stepsOf(DemoProposal proposal) {
    DemoStep signing = new DemoStep(0.6, theCase -> agree(theCase, SIGN));
    DemoStep reading = new DemoStep(0.7, theCase -> agree(theCase, READ));
    if (!KINDS.contains(proposal.text("kind"))) {
      return List.of();
    }
    return switch (proposal.story()) {
      case AT_SIGNING -> List.of();
      case AT_READING -> List.of(signing);
      case AT_INSTRUCTION -> List.of(signing, reading);
      case SENT_BACK -> List.of(signing, new DemoStep(0.7, this::sendBack));
      default -> List.of(signing, reading, new DemoStep(0.8, theCase -> agree(theCase, INSTRUCT)));
    };
  }

  /** Every second leader signs by hand, the others only in words. */
  private void agree(DemoCase theCase, String step) {
    int number = theCase.proposal().number();
    List<String> words = WORDS.get(step);
    byte[] signature =
        number % 2 == 0 ? DemoSignature.of(step.length() * 31L + number) : new byte[0];
    people
        .waiting(theCase, step)
        .forEach(
            item ->
                people.act(
                    item,
                    () ->
                        answers.answer(
                            item.taskId(), true, words.get(number % words.size()), signature)));
  }

  private void sendBack(DemoCase theCase) {
    people
        .waiting(theCase, READ)
        .forEach(
            item ->
                people.act(
                    item,
                    () ->
                        answers.answer(
                            item.taskId(),
                            false,
                            "预收费余额的估算口径请再核实，并补充市外的做法，修改说明后再报。",
                            new byte[0])));
  }
}
