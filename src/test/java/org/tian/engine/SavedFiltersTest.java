package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.TianTest;

/** Lists that people keep, for themselves and for those they lead. */
@TianTest
class SavedFiltersTest {

  private static final String QUERY = "list=todo&light=late";

  @Autowired private SavedFilters filters;
  @Autowired private Probe probe;

  @BeforeEach
  void register() {
    probe.deploy();
  }

  @Test
  void keepsOwnFilter_forNobodyElse() {
    SavedFilter kept = filters.add("zhaoqiang", "", " 我的逾期 ", QUERY);

    assertThat(kept.name()).isEqualTo("我的逾期");
    assertThat(namesOf("zhaoqiang")).contains("我的逾期");
    assertThat(namesOf("sunli")).doesNotContain("我的逾期");
    assertThatThrownBy(() -> filters.delete("sunli", kept.id())).hasMessage("filter.not-found");
  }

  @Test
  void sharesFilterOfTheDirector_withAllOfTheCommittee() {
    SavedFilter kept = filters.add("sunli", "ncal", "全委逾期", QUERY);

    assertThat(filters.of("zhaoqiang"))
        .anySatisfy(
            one -> {
              assertThat(one.id()).isEqualTo(kept.id());
              assertThat(one.changeable()).isFalse();
            });
    assertThat(namesOf("heping")).doesNotContain("全委逾期");
    assertThatThrownBy(() -> filters.change("zhaoqiang", kept.id(), "x", null))
        .hasMessage("filter.not-found");
    assertThatThrownBy(() -> filters.add("zhaoqiang", "ncal", "x", QUERY))
        .hasMessage("filter.not-yours");
  }

  @Test
  void takesDeletionBack() {
    SavedFilter kept = filters.add("heping", null, "临近", "list=unit&light=near");

    filters.delete("heping", kept.id());
    assertThat(namesOf("heping")).doesNotContain("临近");

    filters.restore("heping", kept.id());
    filters.change("heping", kept.id(), "临近期限", "list=unit&light=late");
    assertThat(filters.of("heping"))
        .anySatisfy(
            one -> {
              assertThat(one.name()).isEqualTo("临近期限");
              assertThat(one.query()).isEqualTo("list=unit&light=late");
            });
  }

  @Test
  void refusesNameAndQuery_thatAreNone() {
    assertThatThrownBy(() -> filters.add("heping", "", " ", QUERY)).hasMessage("filter.name");
    assertThatThrownBy(() -> filters.add("heping", "", "x".repeat(61), QUERY))
        .hasMessage("filter.name");
    assertThatThrownBy(() -> filters.add("heping", "", "x", "https://elsewhere"))
        .hasMessage("filter.query");
  }

  private List<String> namesOf(String person) {
    return filters.of(person).stream().map(SavedFilter::name).toList();
  }
}
