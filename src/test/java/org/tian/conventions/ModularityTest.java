package org.tian.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.tian.TianApplication;
import org.tian.conventions.broken.Broken;

/**
 * Packages are modules, and a module uses those before it in the life of a case, never the reverse
 * (design §3).
 */
class ModularityTest {

  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    ApplicationModules modules = ApplicationModules.of(TianApplication.class);

    modules.verify();
    assertThat(modules.stream()).hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void aCircleOfModulesIsReported() {
    ApplicationModules broken =
        ApplicationModules.of(Broken.class, new ImportOption.OnlyIncludeTests());

    assertThatThrownBy(broken::verify).hasMessageContaining("Cycle detected");
  }
}
