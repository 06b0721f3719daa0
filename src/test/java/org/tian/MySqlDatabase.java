package org.tian;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Gives a test context a new database on the real MySQL that {@code scripts/verify} started.
 *
 * <p>Fails, and never skips, when there is none.
 */
public class MySqlDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String ADDRESS = "TIAN_TEST_MYSQL_URL";

  /** The connection flags of application-mysql.yaml. */
  private static final String FLAGS =
      "?sendFractionalSeconds=false&nullCatalogMeansCurrent=true&connectionTimeZone=UTC"
          + "&cachePrepStmts=true&prepStmtCacheSize=500&prepStmtCacheSqlLimit=8192"
          + "&rewriteBatchedStatements=true&useLocalSessionState=true";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String name = "tian_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    execute("create database " + name);
    TestPropertyValues.of(
            "spring.datasource.url=" + address() + "/" + name + FLAGS,
            "spring.datasource.username=root",
            "spring.datasource.password=")
        .applyTo(context);
    context.addApplicationListener(
        (ApplicationListener<ContextClosedEvent>) closed -> execute("drop database " + name));
  }

  private static String address() {
    String address = System.getenv(ADDRESS);
    if (address == null || address.isBlank()) {
      throw new IllegalStateException(
          "No MySQL for the tests: run them through scripts/verify, or start one with"
              + " scripts/mysql-for-tests start and set "
              + ADDRESS
              + " to what it prints");
    }
    return address;
  }

  private static void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(address(), "root", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("The MySQL for the tests refused: " + sql, e);
    }
  }
}
