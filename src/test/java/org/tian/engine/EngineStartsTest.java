package org.tian.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tian.TianTest;

/** The engine comes up on tables made by Flyway, with the settings it needs. */
@TianTest
class EngineStartsTest {

  @Autowired private ProcessEngine engine;
  @Autowired private Clock clock;

  @AfterEach
  void letTimePass() {
    ClockUtil.reset();
  }

  @Test
  void keepsFullHistoryAndJson_whenStartedOnMigratedTables() {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

    assertThat(configuration.getDatabaseSchemaUpdate()).isEqualTo("false");
    assertThat(configuration.getHistoryLevel().getName()).isEqualTo("full");
    assertThat(configuration.getDefaultSerializationFormat()).isEqualTo("application/json");
    assertThat(configuration.isAuthorizationEnabled()).isTrue();
    assertThat(configuration.isCmmnEnabled()).isFalse();
  }

  @Test
  void movesTheProgramsClock_whenTheEnginesClockMoves() {
    Instant then = Instant.parse("2026-03-05T01:00:00Z");

    ClockUtil.setCurrentTime(Date.from(then));

    assertThat(clock.instant()).isEqualTo(then);
    assertThat(clock.getZone().getId()).isEqualTo("Asia/Shanghai");
  }
}
