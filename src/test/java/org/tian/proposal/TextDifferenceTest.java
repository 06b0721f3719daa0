package org.tian.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tian.proposal.TextDifference.Kind.ADDED;
import static org.tian.proposal.TextDifference.Kind.REMOVED;
import static org.tian.proposal.TextDifference.Kind.SAME;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tian.proposal.TextDifference.Segment;

/** Differences that people can read. */
class TextDifferenceTest {

  @Test
  void marksSignsThatCameAndWent() {
    assertThat(TextDifference.between("由区里承担经费", "由市里统筹承担经费"))
        .containsExactly(
            new Segment(SAME, "由"),
            new Segment(REMOVED, "区里"),
            new Segment(ADDED, "市里统筹"),
            new Segment(SAME, "承担经费"));
  }

  @Test
  void keepsFiguresAndLatinWordsWhole() {
    assertThat(TextDifference.between("共128栋，装AED", "共129栋，装AEDs"))
        .extracting(Segment::kind, Segment::text)
        .containsExactly(
            tuple(SAME, "共"),
            tuple(REMOVED, "128"),
            tuple(ADDED, "129"),
            tuple(SAME, "栋，装"),
            tuple(REMOVED, "AED"),
            tuple(ADDED, "AEDs"));
  }

  @Test
  void saysNothingToEqualOrEmptyTexts() {
    assertThat(TextDifference.between("𠮷野家", "𠮷野家")).containsExactly(new Segment(SAME, "𠮷野家"));
    assertThat(TextDifference.between("", "")).isEmpty();
  }

  @Test
  void pairsSuggestions_whenOneCameBetween() {
    ProposalText before = new ProposalText("题", "", "", List.of("统筹经费", "一次排期"));
    ProposalText after = new ProposalText("题", "", "", List.of("统筹经费", "公开进度", "一次排期"));

    assertThat(VersionDifference.between(before, after, Suggestion::what).parts())
        .filteredOn(part -> part.name().equals("suggestion"))
        .extracting(VersionDifference.Part::number, VersionDifference.Part::isChanged)
        .containsExactly(tuple(1, false), tuple(2, true), tuple(3, false));
    assertThat(VersionDifference.between(after, before, Suggestion::what).parts())
        .filteredOn(VersionDifference.Part::isChanged)
        .extracting(VersionDifference.Part::number)
        .containsExactly(0);
  }
}
