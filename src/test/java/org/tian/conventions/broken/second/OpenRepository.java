package org.tian.conventions.broken.second;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Breaks a rule on purpose: a repository that other modules can reach. */
@NoRepositoryBean
public interface OpenRepository extends Repository<Object, Long> {}
