package org.tian.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine's MySQL scripts are rewritten to hold every Chinese character. */
class EngineSchemaTest {

  @Test
  void widensCharacterSetAndCollation_andLeavesTheRest() {
    String sql =
        "NAME_ varchar(255) CHARACTER SET utf8 COLLATE utf8_bin) ENGINE=InnoDB DEFAULT CHARSET=utf8"
            + " COLLATE utf8_bin; -- utf8mb4 utf8mb4_bin UTF8";

    assertThat(EngineSchema.withFullUnicode(sql))
        .isEqualTo(
            "NAME_ varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin) ENGINE=InnoDB DEFAULT"
                + " CHARSET=utf8mb4 COLLATE utf8mb4_bin; -- utf8mb4 utf8mb4_bin utf8mb4");
  }
}
