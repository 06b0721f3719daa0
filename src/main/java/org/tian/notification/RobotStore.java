package org.tian.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code notification_robot}. */
@Component
class RobotStore {

  private static final String PERSON = "PERSON";
  private static final String BODY = "BODY";

  private final JdbcClient jdbc;

  RobotStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Robot> find(long id) {
    return jdbc.sql("select * from notification_robot where id = ?")
        .param(id)
        .query(RobotStore::robot)
        .optional();
  }

  boolean isEmpty() {
    return jdbc.sql("select id from notification_robot limit 1").query(Long.class).list().isEmpty();
  }

  Optional<Robot> ofPerson(String person) {
    return owned(PERSON, List.of(person)).stream().findFirst();
  }

  List<Robot> ofBodies(Collection<String> bodies) {
    return bodies.isEmpty() ? List.of() : owned(BODY, bodies);
  }

  private List<Robot> owned(String kind, Collection<String> owners) {
    return jdbc.sql(
            "select * from notification_robot where owner_kind = :kind and owner_code in (:owners)"
                + " order by owner_code, id")
        .param("kind", kind)
        .param("owners", owners)
        .query(RobotStore::robot)
        .list();
  }

  void add(Robot robot, String person, Instant at) {
    jdbc.sql(
            """
            insert into notification_robot (owner_kind, owner_code, format, label, address, secret,
              wanted, language, set_by, set_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            robot.ofBody() ? BODY : PERSON,
            robot.owner(),
            robot.format().name(),
            robot.label(),
            robot.address(),
            robot.secret(),
            robot.wanted().stream().map(NewsGroup::name).collect(Collectors.joining(",")),
            robot.language(),
            person,
            Moments.of(at))
        .update();
  }

  void remove(long id) {
    jdbc.sql("delete from notification_robot where id = ?").param(id).update();
  }

  private static Robot robot(ResultSet row, int number) throws SQLException {
    String wanted = row.getString("wanted");
    Set<NewsGroup> groups = EnumSet.noneOf(NewsGroup.class);
    if (!wanted.isEmpty()) {
      Arrays.stream(wanted.split(",")).map(NewsGroup::valueOf).forEach(groups::add);
    }
    return new Robot(
        row.getLong("id"),
        row.getString("owner_code"),
        BODY.equals(row.getString("owner_kind")),
        RobotFormat.valueOf(row.getString("format")),
        row.getString("label"),
        row.getString("address"),
        row.getString("secret"),
        groups,
        row.getString("language"));
  }
}
