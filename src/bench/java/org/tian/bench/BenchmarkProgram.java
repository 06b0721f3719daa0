package org.tian.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tian.TianApplication;
import org.tian.organisation.OrganisationImport;
import org.tian.shared.TsvRows;

/** Starts the program to be measured, with the profile of benchmarks and on any free port. */
final class BenchmarkProgram {

  /** Everybody's. */
  static final String PASSWORD = "benchmark-2026";

  private BenchmarkProgram() {}

  /** On the program's database of a server, with more settings of the benchmark's own. */
  static ConfigurableApplicationContext on(BenchmarkServer server, String folder, String... more) {
    return start(server.url(), "root", folder, more);
  }

  /** On a file of H2 in the folder. */
  static ConfigurableApplicationContext onH2(String folder, String... more) {
    return start("jdbc:h2:file:" + folder + "/tian", "sa", folder, more);
  }

  static ConfigurableApplicationContext start(
      String url, String user, String folder, String... more) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "--spring.profiles.active=benchmark",
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=",
                "--tian.similarity.directory=" + folder + "/index",
                "--tian.audit.key-file=" + folder + "/audit-key",
                "--logging.level.root=warn"));
    settings.addAll(List.of(more));
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> endWith(failure));
    return SpringApplication.run(TianApplication.class, settings.toArray(String[]::new));
  }

  /** The threads of the program would keep a benchmark alive that has failed. */
  private static void endWith(Throwable failure) {
    failure.printStackTrace();
    Runtime.getRuntime().halt(1);
  }

  /** The committees, bodies, units and people of the demonstration. */
  static void registerOrganisation(ConfigurableApplicationContext program) {
    program
        .getBean(OrganisationImport.class)
        .register(
            new OrganisationImport.Rows(
                TsvRows.of("db/demo/committees.tsv"),
                TsvRows.of("db/demo/bodies.tsv"),
                TsvRows.of("db/demo/units.tsv"),
                TsvRows.of("db/demo/people.tsv"),
                TsvRows.of("db/demo/posts.tsv")),
            PASSWORD);
  }

  /** What a reader of figures must know of the machine. */
  static String machine() {
    return "%d processors, load of the machine %.1f"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
