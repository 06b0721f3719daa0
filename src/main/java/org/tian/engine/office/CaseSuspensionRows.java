package org.tian.engine.office;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CaseSuspensionRows extends Repository<CaseSuspension, Long> {

  CaseSuspension saveAndFlush(CaseSuspension row);

  Optional<CaseSuspension> findByOpenKey(String rootProcessInstanceId);
}
