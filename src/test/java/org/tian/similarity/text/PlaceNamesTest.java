package org.tian.similarity.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Towns and villages are told from what only ends like one. */
class PlaceNamesTest {

  private static final Words WORDS = new Words(new WordLists(null));

  @Test
  void findsTownsStreetsAndVillages() {
    assertThat(PlaceNames.of("由青溪镇牵头，在竹林街道和江坡镇福龙村试点", WORDS))
        .containsExactlyInAnyOrder("青溪镇", "竹林街道", "江坡镇", "福龙村");
  }

  @Test
  void leavesOutKindsOfPlaces() {
    assertThat(PlaceNames.of("新型城镇化；各乡镇、街道；美丽乡村；城中村和贫困村、示范村；全村", WORDS)).isEmpty();
    assertThat(PlaceNames.of("镇里的街道", WORDS)).isEmpty();
  }
}
