package org.tian.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Databases of one benchmark on the MySQL of {@code TIAN_TEST_MYSQL_URL}, dropped at the end: one
 * for the program, one for what is measured beside it.
 */
final class BenchmarkServer implements AutoCloseable {

  /** What the program needs to speak with MySQL, as its profile {@code mysql} has it. */
  private static final String FLAGS =
      "?sendFractionalSeconds=false&nullCatalogMeansCurrent=true&connectionTimeZone=UTC"
          + "&cachePrepStmts=true&prepStmtCacheSize=500&prepStmtCacheSqlLimit=8192"
          + "&rewriteBatchedStatements=true&useLocalSessionState=true"
          + System.getProperty("tian.benchmark.flags", "");

  private final String server;
  private final String name;

  private BenchmarkServer(String server, String name) {
    this.server = server;
    this.name = name;
  }

  /** Makes both databases; ends with a fault when nobody says where the server is. */
  static BenchmarkServer open() throws SQLException {
    String server = System.getenv("TIAN_TEST_MYSQL_URL");
    if (server == null) {
      throw new IllegalStateException(
          "Name a MySQL server in TIAN_TEST_MYSQL_URL; scripts/mysql-for-tests start prints one");
    }
    String name = "bench_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    BenchmarkServer made = new BenchmarkServer(server, name);
    made.sql("create database " + made.name, "create database " + made.besideName());
    return made;
  }

  /** The name of the program's database. */
  String name() {
    return name;
  }

  /** The name of the other one. */
  String besideName() {
    return name + "_beside";
  }

  /** The program's database. */
  String url() {
    return server + "/" + name + FLAGS;
  }

  /** The database of what is measured beside the program. */
  String besideUrl() {
    return server + "/" + besideName() + FLAGS;
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server, "root", "");
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    sql("drop database " + name, "drop database " + besideName());
  }
}
