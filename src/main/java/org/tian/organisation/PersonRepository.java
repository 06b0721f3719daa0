package org.tian.organisation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, String> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Person p where p.id = :id")
  Optional<Person> findForSignIn(String id);

  @Query(
      """
      select p from Person p where exists (
        select 1 from Post o where o.personId = p.id and o.bodyCode = :body and o.role = :role
          and o.validFrom <= :day and (o.validUntil is null or o.validUntil >= :day))
      order by p.id
      """)
  List<Person> holding(String body, Role role, LocalDate day);

  @Query(
      """
      select p from Person p
      where :text = '' or p.id = :text or p.name like concat('%', :text, '%')
      order by p.id
      """)
  List<Person> search(String text, Limit limit);

  @Query(
      """
      select p from Person p
      where (p.name like concat('%', :text, '%') or p.id = :text
          or p.sector like concat('%', :text, '%') or p.employerTitle like concat('%', :text, '%'))
        and exists (
        select 1 from Post o where o.personId = p.id and o.bodyCode = :body and o.role = :role
          and o.validFrom <= :day and (o.validUntil is null or o.validUntil >= :day))
      order by p.name
      """)
  List<Person> searchHolding(String text, String body, Role role, LocalDate day, Limit limit);
}
