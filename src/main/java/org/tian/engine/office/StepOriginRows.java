package org.tian.engine.office;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface StepOriginRows extends Repository<StepOrigin, String> {

  StepOrigin save(StepOrigin row);

  List<StepOrigin> findByActivityInstanceIdIn(Collection<String> ids);
}
