package org.tian.notification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tian.organisation.Directory;
import org.tian.organisation.Person;
import org.tian.organisation.Post;

/** Looks up those to be told; ids of nobody are left out. */
@Component
class Recipients {

  private final Directory directory;
  private final PreferenceStore preferences;

  Recipients(Directory directory, PreferenceStore preferences) {
    this.directory = directory;
    this.preferences = preferences;
  }

  List<Recipient> of(Collection<String> persons) {
    Map<String, Preferences> wanted = preferences.of(persons);
    return persons.stream()
        .sorted()
        .flatMap(id -> directory.person(id).stream())
        .map(person -> of(person, wanted.get(person.getId())))
        .toList();
  }

  Optional<Recipient> of(String person) {
    return of(List.of(person)).stream().findFirst();
  }

  private Recipient of(Person person, Preferences wanted) {
    List<Post> posts = directory.postsOf(person.getId());
    String committee =
        posts.stream()
            .flatMap(post -> directory.committeeOf(post.getBodyCode()).stream())
            .findFirst()
            .orElse("");
    Set<String> bodies = posts.stream().map(Post::getBodyCode).collect(Collectors.toSet());
    return new Recipient(
        person.getId(),
        person.getName(),
        person.getEmail(),
        person.getPhone(),
        committee,
        bodies,
        wanted);
  }
}
