package org.tian.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A database of its own on the MySQL of {@code TIAN_TEST_MYSQL_URL}, dropped at the end. */
final class BenchmarkServer implements AutoCloseable {

  /** What the program needs to speak with MySQL, as its profile {@code mysql} has it. */
  static final String FLAGS =
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

  static BenchmarkServer withOneDatabase() throws SQLException {
    BenchmarkServer made =
        new BenchmarkServer(
            address(), "bench_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12));
    sql(made.server, "create database " + made.name);
    return made;
  }

  /** Where the server is; ends with a fault when nobody says. */
  static String address() {
    String server = System.getenv("TIAN_TEST_MYSQL_URL");
    if (server == null) {
      throw new IllegalStateException(
          "Name a MySQL server in TIAN_TEST_MYSQL_URL; scripts/mysql-for-tests start prints one");
    }
    return server;
  }

  String url() {
    return server + "/" + name + FLAGS;
  }

  static void sql(String server, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server, "root", "");
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    sql(server, "drop database " + name);
  }
}
