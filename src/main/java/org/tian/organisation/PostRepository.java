package org.tian.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PostRepository extends JpaRepository<Post, Long> {

  @Query(
      """
      select o from Post o where o.personId = :personId and o.validFrom <= :day
        and (o.validUntil is null or o.validUntil >= :day) order by o.id
      """)
  List<Post> heldBy(String personId, LocalDate day);

  @Query(
      """
      select o from Post o where o.bodyCode = :bodyCode and o.validFrom <= :day
        and (o.validUntil is null or o.validUntil >= :day) order by o.id
      """)
  List<Post> heldIn(String bodyCode, LocalDate day);

  List<Post> findByBodyCodeAndRoleOrderById(String bodyCode, Role role);
}
