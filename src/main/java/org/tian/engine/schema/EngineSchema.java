package org.tian.engine.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the tables of the process engine with the engine's own scripts, before any table of ours.
 *
 * <p>The engine never touches its schema itself ({@code camunda.bpm.database.schema-update:
 * false}). On MySQL the scripts ask for three-byte {@code utf8}, which cannot hold rare Chinese
 * characters; they are rewritten to {@code utf8mb4}.
 */
@Component
class EngineSchema implements JavaMigration {

  /** In the order of their foreign keys. */
  private static final List<String> PARTS =
      List.of(
          "engine",
          "history",
          "identity",
          "case.engine",
          "case.history",
          "decision.engine",
          "decision.history");

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("001");
  }

  @Override
  public String getDescription() {
    return "engine schema";
  }

  /** None: a patch release of the engine may reword its scripts without changing the tables. */
  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException, IOException {
    String vendor = vendorOf(context);
    for (String part : PARTS) {
      ScriptUtils.executeSqlScript(context.getConnection(), script(vendor, part));
    }
  }

  private static String vendorOf(Context context) throws SQLException {
    String product = context.getConnection().getMetaData().getDatabaseProductName();
    return switch (product) {
      case "H2" -> "h2";
      case "MySQL" -> "mysql";
      default -> throw new IllegalStateException("No engine schema for database " + product);
    };
  }

  private static ByteArrayResource script(String vendor, String part) throws IOException {
    String path = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";
    String sql =
        new ClassPathResource(path.formatted(vendor, part))
            .getContentAsString(StandardCharsets.UTF_8);
    return new ByteArrayResource(withFullUnicode(sql).getBytes(StandardCharsets.UTF_8), part);
  }

  /** Replaces the three-byte character set and its collation; leaves {@code utf8mb4} alone. */
  static String withFullUnicode(String sql) {
    return sql.replaceAll("(?i)\\butf8(_bin)?\\b", "utf8mb4$1");
  }
}
