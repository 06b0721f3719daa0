package org.tian.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.tian.engine.TaskStep;

/** Rules of the house for Java code. Each is also tried on code that breaks it on purpose. */
class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.tian");

  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("org.tian.conventions.broken");

  /** The engine may be replaced by its living fork; so its types stay where they can be found. */
  private static final ArchRule ENGINE_AT_HOME =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.tian.engine..", "..process..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..");

  private static final ArchRule PLAIN_NAMES =
      noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Manager|Helper|DTO|Dto)");

  private static final ArchRule CONSTRUCTOR_INJECTION =
      noFields().should().beAnnotatedWith(Autowired.class);

  /** Time comes from the injected clock, so that tests and demonstrations can move it. */
  private static final ArchRule TIME_FROM_THE_CLOCK =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  private static final ArchRule REPOSITORIES_INSIDE =
      classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

  private static final ArchRule DELEGATES_IN_PROCESS =
      classes()
          .that()
          .implement(JavaDelegate.class)
          .should()
          .haveSimpleNameEndingWith("Delegate")
          .andShould()
          .resideInAPackage("..process..");

  /** A person's step of a process; the step's own name says which task it is. */
  private static final ArchRule PERSONS_STEPS_ARE_TASKS =
      classes()
          .that()
          .implement(TaskStep.class)
          .should()
          .haveSimpleNameEndingWith("Tasks")
          .andShould()
          .resideInAPackage("..process..");

  @Test
  void engineTypesStayInTheEngineModuleAndTheProcessAdapters() {
    ENGINE_AT_HOME.check(OURS);
    assertThatThrownBy(() -> ENGINE_AT_HOME.check(BROKEN)).hasMessageContaining("TaskService");
  }

  @Test
  void namesSayWhatAThingIs() {
    PLAIN_NAMES.check(OURS);
    assertThatThrownBy(() -> PLAIN_NAMES.check(BROKEN)).hasMessageContaining("SecondManager");
  }

  @Test
  void dependenciesComeThroughTheConstructor() {
    CONSTRUCTOR_INJECTION.check(OURS);
    assertThatThrownBy(() -> CONSTRUCTOR_INJECTION.check(BROKEN)).hasMessageContaining("second");
  }

  @Test
  void timeComesFromTheClock() {
    TIME_FROM_THE_CLOCK.check(OURS);
    assertThatThrownBy(() -> TIME_FROM_THE_CLOCK.check(BROKEN)).hasMessageContaining("now");
  }

  @Test
  void repositoriesStayInsideTheirModule() {
    REPOSITORIES_INSIDE.check(OURS);
    assertThatThrownBy(() -> REPOSITORIES_INSIDE.check(BROKEN))
        .hasMessageContaining("OpenRepository");
  }

  @Test
  void delegatesAreNamedAndPlacedAsSuch() {
    DELEGATES_IN_PROCESS.check(OURS);
    assertThatThrownBy(() -> DELEGATES_IN_PROCESS.check(BROKEN))
        .hasMessageContaining("SendLetter")
        .hasMessageContaining("does not reside in a package");
  }

  @Test
  void stepsOfPersonsAreNamedAndPlacedAsSuch() {
    PERSONS_STEPS_ARE_TASKS.check(OURS);
    assertThatThrownBy(() -> PERSONS_STEPS_ARE_TASKS.check(BROKEN))
        .hasMessageContaining("WriteLetterStep");
  }

  @Test
  void packagesNamedInRulesExist() {
    assertThat(
            List.of(
                "org.tian.engine", "org.tian.review.process", "org.tian.conventions.broken.first"))
        .allSatisfy(
            name -> assertThat(new ClassFileImporter().importPackages(name)).as(name).isNotEmpty());
  }
}
