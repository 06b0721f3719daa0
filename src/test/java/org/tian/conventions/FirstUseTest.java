package org.tian.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;
import org.tian.TianTest;

/**
 * The program builds its own beans and each repository at their first use, to be up sooner; what
 * does not fit together, or a query that does not parse, would only be noticed then. Here all of
 * them are built.
 */
@TianTest
class FirstUseTest {

  @Autowired private ApplicationContext program;

  @Test
  void buildsEveryBean() {
    assertThat(program.getBeansOfType(Object.class, false, true)).hasSizeGreaterThan(500);
  }

  @Test
  void buildsEveryRepository() {
    var factories = program.getBeansOfType(JpaRepositoryFactoryBean.class).values();

    assertThat(factories)
        .hasSizeGreaterThan(20)
        .allSatisfy(factory -> assertThat(factory.getObject().toString()).contains("Repository"));
  }
}
