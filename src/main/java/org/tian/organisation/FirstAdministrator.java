package org.tian.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On an empty system without demonstration data, registers the first administrator from the
 * environment.
 */
@Component
@Profile("!demo & !test")
class FirstAdministrator implements ApplicationRunner {

  /** Body of the posts that belong to the installation and to no committee. */
  static final String SYSTEM_BODY = "system";

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

  private final FirstAdministratorSettings settings;
  private final PersonRepository people;
  private final PostRepository posts;
  private final PasswordEncoder encoder;
  private final Clock clock;

  FirstAdministrator(
      FirstAdministratorSettings settings,
      PersonRepository people,
      PostRepository posts,
      PasswordEncoder encoder,
      Clock clock) {
    this.settings = settings;
    this.people = people;
    this.posts = posts;
    this.encoder = encoder;
    this.clock = clock;
  }

  /**
   * Settings under {@code tian.organisation.first-administrator}.
   *
   * @param id login of the first administrator
   * @param password first password; nobody is registered without it
   */
  @ConfigurationProperties("tian.organisation.first-administrator")
  record FirstAdministratorSettings(String id, String password) {}

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (people.count() > 0) {
      return;
    }
    if (settings.password() == null || settings.password().isBlank()) {
      LOG.warn("Nobody can sign in yet: set TIAN_ADMIN_PASSWORD (and TIAN_ADMIN) and start again");
      return;
    }
    Person person = new Person(settings.id(), settings.id());
    person.setPassword(encoder.encode(settings.password()), clock.instant());
    people.save(person);
    LocalDate today = LocalDate.now(clock);
    posts.save(new Post(person.getId(), SYSTEM_BODY, Role.SYSADMIN, null, today, null));
    LOG.info("First administrator {} registered", person.getId());
  }
}
